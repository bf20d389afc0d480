namespace Generator.Lowering;

/// <summary>Problems with the option <c>lowered</c> of a listing.</summary>
internal static class LoweringProblems
{
    public static readonly ProblemKind NothingLowered = new(
        "LOW01",
        "Nothing to lower",
        "The listing '{key}' contains no complete iterator or async method, so nothing is lowered.",
        "Leave out the option `lowered`, or quote a listing that contains one."
    );

    public static readonly ProblemKind SeveralLowered = new(
        "LOW02",
        "Several methods to lower",
        "The listing '{key}' contains several iterators or async methods: {known}.",
        "Name one of them, such as `{lowered=\"{name}\"}`."
    );

    public static readonly ProblemKind UnknownLowered = new(
        "LOW03",
        "Unknown method to lower",
        "The listing '{key}' contains no iterator or async method '{name}'.{suggestion}",
        "It contains: {known}."
    );
}
