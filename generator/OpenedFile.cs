using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Generator;

/// <summary>A file under <c>code/</c> as part of the compilation.</summary>
internal sealed record OpenedFile(Document Document, SourceText Text)
{
    /// <param name="root">Absolute path of the series root.</param>
    /// <param name="name">Path of the file, relative to the root.</param>
    public static async Task<OpenedFile> Of(Project project, string root, string name, CancellationToken cancel)
    {
        // A file that must not compile is not part of the project, so add it for analysis.
        var path = Path.GetFullPath(Path.Combine(root, name));
        var document = project.Documents.FirstOrDefault(document => document.FilePath == path)
            ?? project.AddDocument(
                Path.GetFileName(path),
                SourceText.From(Encoding.UTF8.GetString(ReadRegular.All(root, name)).TrimStart('\uFEFF')),
                filePath: path
            );
        return new OpenedFile(document, await document.GetTextAsync(cancel));
    }

    /// <summary>Position in the file where the text of a listing's line starts.</summary>
    public int StartOf(int line, string text)
    {
        var source = Text.Lines[line - 1];
        return source.Start + Indentation(source.ToString()) - Indentation(text);
    }

    private static int Indentation(string line) => line.Length - line.TrimStart().Length;
}
