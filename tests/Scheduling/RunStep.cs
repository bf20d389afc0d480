namespace Proving.Scheduling;

/// <summary>What a thread did when it was its turn.</summary>
internal sealed class RunStep(Worker worker, Site site, string does)
{
    public Worker Worker => worker;

    public Site Site => site;

    /// <summary>For readers; the value that was read follows when it is known.</summary>
    public string Does { get; set; } = does;
}
