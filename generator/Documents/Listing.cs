using System.Collections.Immutable;

namespace Generator;

/// <summary>A named part of a file under <c>code/</c>.</summary>
/// <param name="Key">Its name, unique in the site.</param>
/// <param name="At">The line that opens the region.</param>
/// <param name="Lines">The lines that readers see, with their numbers in the file; markers are left out, common indentation is removed.</param>
/// <param name="Indent">What each line that is not blank begins with in the file; readers do not see it.</param>
/// <param name="Unquoted">Why no article shows it, if it says so.</param>
/// <param name="Measured">What its program measured and wrote beside its file, in <c>.measured.txt</c>; null if nothing lies there.</param>
/// <param name="Entry">How its file is started; null if it has no <c>Main</c>.</param>
/// <param name="Lowered">What the compiler made of its iterators and async methods; none while it is not proven.</param>
/// <param name="Proof">Null while it is not proven.</param>
public sealed record Listing(
    string Key,
    Location At,
    ImmutableArray<CodeLine> Lines,
    string Indent,
    string? Unquoted,
    string? Measured,
    Entry? Entry,
    ImmutableArray<LoweredMember> Lowered,
    Proof? Proof)
{
    /// <summary>Number of the line that closes the region.</summary>
    public int Closes { get; init; }

    public string Text => string.Join('\n', Lines.Select(line => line.Text));
}

/// <summary>A file that can be started has a <c>Main</c>.</summary>
/// <param name="Note">What the comment directly above it says; empty if there is none.</param>
public sealed record Entry(string Note);
