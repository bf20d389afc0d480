using System.Collections.Immutable;

namespace Generator;

/// <summary>
/// A named part of a file under <c>code/</c>. Everything else known about it is looked up by its key.
/// </summary>
/// <param name="Key">Its name, unique in the site.</param>
/// <param name="At">Location of the marker that opens it.</param>
/// <param name="Lines">The lines that readers see, without markers and common indentation.</param>
/// <param name="Indent">The common indentation that was removed from each non-empty line.</param>
/// <param name="Closes">Number of the line with the marker that closes it.</param>
/// <param name="Unquoted">Reason why no article quotes it; null if it gives none.</param>
/// <param name="Measured">
/// Content of the <c>.measured.txt</c> file that its program wrote next to its file; null if there is none.
/// </param>
/// <param name="Entry">Entry point of its file; null if it has no <c>Main</c> or must not compile.</param>
public sealed record Listing(
    string Key,
    Location At,
    ImmutableArray<CodeLine> Lines,
    string Indent,
    int Closes,
    string? Unquoted,
    string? Measured,
    Entry? Entry
)
{
    public string Text => string.Join('\n', Lines.Select(line => line.Text));

    /// <summary>Path and anchor of the listing on the page of its file.</summary>
    public string TargetInFile => $"{CodeFile.SitePathOf(At.File)}#{AnchorOf(Key)}";

    /// <summary>Anchor of a listing, both for its first figure in an article and on the page of its file.</summary>
    public static string AnchorOf(string key) => $"listing-{key}";
}

/// <summary>A line of a listing.</summary>
/// <param name="Number">Line number in the file, from 1.</param>
/// <param name="Tail">Rest of the line in the file, which is not shown; null if there is none.</param>
public sealed record CodeLine(
    int Number,
    string Text,
    [property: System.Text.Json.Serialization.JsonIgnore(
        Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull
    )]
        string? Tail = null
);

/// <summary>The <c>Main</c> method of a file that can be run.</summary>
/// <param name="Note">Text of the comment directly above it; empty if there is none.</param>
public sealed record Entry(string Note);
