using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.RegularExpressions;

namespace Generator.Books;

/// <summary>Has a browser print the book, and makes the same bytes of it each time.</summary>
internal static partial class WritePaper
{
    /// <param name="style">What the book needs on paper besides its style sheet.</param>
    /// <param name="browser">The browser's program.</param>
    /// <returns>Bytes of a PDF; or the problem.</returns>
    public static async Task<(ImmutableArray<byte> Pdf, Problem? Problem)> Of(
        Book book,
        string style,
        string browser,
        BuildContext context
    )
    {
        var folder = Path.Combine(context.Root, "artifacts", "books");
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        Directory.CreateDirectory(folder);
        foreach (var file in BuildPaper.Of(book, style))
        {
            await File.WriteAllBytesAsync(Path.Combine(folder, file.Path), [.. file.Bytes], context.Cancel);
        }

        var paper = Path.Combine(folder, "book.pdf");
        var said = await RunBrowser.ToPrint(
            browser,
            folder,
            BuildPaper.PageFile,
            paper,
            TimeProvider.System,
            context.Cancel
        );
        return said is null
            ? (Undated(await File.ReadAllBytesAsync(paper, context.Cancel), book.Day), null)
            : ([], BookProblems.NotPrinted.At(new Location("artifacts/books"), browser) with { Detail = said });
    }

    // The browser writes the time of printing, in ISO 32000-1 (7.9.4)'s form, which keeps its length here.
    private static ImmutableArray<byte> Undated(byte[] pdf, string day)
    {
        var midnight = $"{day.Replace("-", "", StringComparison.Ordinal)}000000+00'00'";
        var text = Encoding.Latin1.GetString(pdf);
        return ImmutableCollectionsMarshal.AsImmutableArray(Encoding.Latin1.GetBytes(Date.Replace(text, midnight)));
    }

    [GeneratedRegex(@"(?<=/(CreationDate|ModDate) \(D:)\d{14}[+-]\d\d'\d\d'(?=\))", RegexOptions.ExplicitCapture)]
    private static partial Regex Date { get; }
}
