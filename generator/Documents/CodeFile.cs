using System.Collections.Immutable;

namespace Generator;

/// <summary>A file under <c>code/</c>, whole.</summary>
/// <param name="Path">Relative to the root of the series, with forward slashes.</param>
/// <param name="Text">As it stands on the disk, with newlines as <c>\n</c>.</param>
/// <param name="Kinds">What each character is to the compiler, as in <see cref="CodeLine.Kinds"/>; empty if that is not known.</param>
/// <param name="Includes">Paths of the files that <c>#:include</c> brings in when this one is started.</param>
/// <param name="Entry">How it is started; null if it has no <c>Main</c>.</param>
public sealed record CodeFile(string Path, string Text, string Kinds, ImmutableArray<string> Includes, Entry? Entry)
{
    private const string Extension = ".cs";

    /// <summary>Where its page lies in the site: <c>code/threads/lucky-race.html</c> for <c>code/Threads/LuckyRace.cs</c>.</summary>
    public string Address => AddressOf(Path);

    /// <summary>Its lines, counted from 1; a newline at the end of the file begins none.</summary>
    public IEnumerable<CodeLine> Lines
    {
        get
        {
            for (int number = 1, from = 0, to; from < Text.Length; number++, from = to + 1)
            {
                to = Text.IndexOf('\n', from) is >= 0 and var end ? end : Text.Length;
                yield return new CodeLine(number, Text[from..to], Kinds.Length == 0 ? "" : Kinds[from..to]);
            }
        }
    }

    /// <param name="path">Of any file under <c>code/</c>.</param>
    /// <returns>Where its page lies: words in lower case joined by hyphens, because some disks know no capitals. What is no plain letter stays, and is a problem.</returns>
    public static string AddressOf(string path) =>
        string.Join('/', (path.EndsWith(Extension, StringComparison.Ordinal) ? path[..^Extension.Length] : path).Split('/').Select(Plain)) + ".html";

    // A word begins with a capital that no capital precedes, or that a small letter follows: RadPrint, ABTest.
    private static string Plain(string name) =>
        string.Concat(name.Select((letter, at) =>
            letter is '.' or '_' or ' ' ? "-"
            : !char.IsAsciiLetterUpper(letter) ? letter.ToString()
            : at > 0 && char.IsAsciiLetterOrDigit(name[at - 1]) && (!char.IsAsciiLetterUpper(name[at - 1]) || (at + 1 < name.Length && char.IsAsciiLetterLower(name[at + 1]))) ? $"-{char.ToLowerInvariant(letter)}"
            : char.ToLowerInvariant(letter).ToString()));
}

/// <summary>A file under <c>code/</c> that readers can look at, because a page shows a part of it or because such a file includes it.</summary>
/// <param name="Includes">What it brings in; each of these has a page too.</param>
/// <param name="Listings">Its named parts that readers may know of, in the order of the file, and where pages show them.</param>
public sealed record Source(CodeFile File, ImmutableArray<CodeFile> Includes, ImmutableArray<SourceListing> Listings) : IAddressed
{
    public string Address => File.Address;
}

/// <param name="Places">Where readers find it, in their order; empty if no page shows it.</param>
public sealed record SourceListing(Listing Listing, ImmutableArray<Place> Places)
{
    /// <summary>Where the page of its file shows it.</summary>
    public string Address => AddressOf(Listing);

    /// <summary>The listing as a part of its file's page.</summary>
    public static string AddressOf(Listing listing) => $"{CodeFile.AddressOf(listing.At.File)}#{AnchorOf(listing)}";

    public static string AnchorOf(Listing listing) => $"listing-{listing.Key}";
}
