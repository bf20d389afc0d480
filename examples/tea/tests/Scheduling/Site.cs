namespace Proving.Scheduling;

/// <summary>An instruction of the listing or of its test at which the scheduler is asked.</summary>
/// <param name="Number">From 0, in the order of the instructions.</param>
/// <param name="File">Absolute path of the source file; empty if unknown.</param>
/// <param name="Line">From 1.</param>
/// <param name="Member">The field or the method that is used there, for comparing: with its type.</param>
/// <param name="Name">The same for readers.</param>
/// <param name="Does">What happens there, for readers: <c>reads _count</c>.</param>
/// <param name="Writes">Whether it may change what it uses.</param>
/// <param name="Left">What is known about the field afterwards.</param>
internal sealed record Site(
    int Number,
    string File,
    int Line,
    string Member,
    string Name,
    string Does,
    bool Writes,
    Left Left
)
{
    /// <summary>Stands in <see cref="Does"/> for the name of the object, which each schedule has its own of.</summary>
    public const string Target = "{target}";
}
