using System.Collections.Immutable;
using Proving;

namespace Generator;

/// <summary>A listing as one article shows it.</summary>
/// <param name="Lines">The lines of the listing, with the kind of each character.</param>
/// <param name="Proof">Null if the listing is not proven.</param>
/// <param name="Id">Anchor of the figure; null if the page already has a figure of the same listing.</param>
public sealed record Figure(Listing Listing, ImmutableArray<ColouredLine> Lines, ListingProof? Proof, string? Id)
{
    /// <summary>The lines to highlight, as indexes into <see cref="Lines"/>.</summary>
    public ImmutableHashSet<int> Marked { get; init; } = [];

    /// <summary>What the listing printed or did, to show below the code; null to show nothing.</summary>
    public Observation? Output { get; init; }

    /// <summary>Compiler errors to show under the lines that cause them.</summary>
    public ImmutableArray<CompilerError> CompilerErrors { get; init; } = [];

    /// <summary>Question under which the output is folded; null to show the output directly.</summary>
    public string? Question { get; init; }

    /// <summary>What the program measured, to show in the article; null to show nothing.</summary>
    public string? Measured { get; init; }

    /// <summary>Path of a program that includes its file; null if there is none, or the file is one itself.</summary>
    public string? Program { get; init; }

    /// <summary>Whether no figure before it on its page is of the same file.</summary>
    public bool IsFirstOfFile { get; init; } = true;

    /// <summary>Whether the article shows the tests that prove the listing.</summary>
    public bool ShowsTests { get; init; }

    /// <summary>False on a slide that shows only the result.</summary>
    public bool ShowsCode { get; init; } = true;

    /// <summary>Options of the <c>snippet:</c> line that other features handle, in order.</summary>
    public ImmutableArray<OptionUse> Options { get; init; } = [];

    /// <summary>Number of the figure on its page, from 1.</summary>
    public int Number { get; init; }

    /// <summary>Panels that other features add.</summary>
    public ImmutableArray<Panel> Panels { get; init; } = [];

    /// <summary>
    /// Card numbers of the names in the code that the page explains, by line in the file and column, from 0.
    /// </summary>
    public ImmutableDictionary<(int Line, int Column), int> Names { get; init; } =
        ImmutableDictionary<(int Line, int Column), int>.Empty;

    /// <returns>
    /// The value of each use of an option, null for a use without a value; empty if the option is not used.
    /// </returns>
    public ImmutableArray<string?> Asked(string option) =>
        [.. Options.Where(asked => asked.Name == option).Select(asked => asked.Value)];

    /// <returns>The panel of this type; null if no feature added one.</returns>
    public T? Find<T>()
        where T : Panel => Panels.OfType<T>().FirstOrDefault();
}
