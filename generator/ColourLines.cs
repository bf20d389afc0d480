using System.Collections.Immutable;

namespace Generator;

/// <summary>Splits code into lines with the kind of each character.</summary>
/// <param name="files">All files under <c>code/</c>, by path.</param>
/// <param name="colours">Kinds of their characters, by path; empty if the code is not proven.</param>
internal sealed class ColourLines(
    IReadOnlyDictionary<string, CodeFile> files,
    IReadOnlyDictionary<string, FileColours> colours
)
{
    public static ColourLines From(Documents findings) =>
        new(
            findings.Get<ExtractedCode>().Files.ToDictionary(file => file.Path, StringComparer.Ordinal),
            findings.Of<FileColours>().ToDictionary(file => file.Path, StringComparer.Ordinal)
        );

    public ImmutableArray<ColouredLine> Of(Listing listing)
    {
        var kinds = colours.GetValueOrDefault(listing.At.File)?.Kinds;
        int[] starts = kinds is null ? [] : [.. files[listing.At.File].Lines.Select(line => line.Start.Value)];
        return [.. listing.Lines.Select(line => new ColouredLine(line.Number, line.Text, Kinds(line), line.Tail))];

        string Kinds(CodeLine line) =>
            kinds is null || line.Text.Length == 0
                ? ""
                : kinds.Substring(starts[line.Number - 1] + listing.Indent.Length, line.Text.Length);
    }

    public ImmutableArray<ColouredLine> Of(CodeFile file)
    {
        var kinds = colours.GetValueOrDefault(file.Path)?.Kinds;
        return
        [
            .. file.Lines.Select(
                (line, index) => new ColouredLine(index + 1, file.Text[line], kinds is null ? "" : kinds[line])
            ),
        ];
    }
}
