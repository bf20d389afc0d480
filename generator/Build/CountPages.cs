namespace Generator.Build;

/// <summary>Reports each page that a phase is done with.</summary>
/// <param name="all">How many pages there are.</param>
internal sealed class CountPages(IProgress<Step> progress, Phase phase, int all)
{
    private int _done;

    /// <summary>Counts one more page. Can be called from any thread.</summary>
    public void Next() => progress.Report(new Step(phase, Pages: new PageCount(Interlocked.Increment(ref _done), all)));
}
