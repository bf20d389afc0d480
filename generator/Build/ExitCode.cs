namespace Generator.Build;

/// <summary>What the program tells a script when it ends.</summary>
internal static class ExitCode
{
    public const int Fine = 0;

    /// <summary>In the input.</summary>
    public const int FoundProblems = 1;

    public const int WrongUsage = 2;

    /// <summary>The system refused something, such as room on a disk; the input may be right.</summary>
    public const int SystemFault = 3;

    public const int Cancelled = 130;

    /// <param name="problems">All that a build found.</param>
    public static int Of(IReadOnlyCollection<Problem> problems) =>
        problems.Count == 0 ? Fine
        : problems.Any(problem => problem.Kind.IsOfSystem) ? SystemFault
        : FoundProblems;
}
