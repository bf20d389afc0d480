using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Generator;

/// <summary>A file under <c>code/</c> as a part of the compilation.</summary>
internal sealed record OpenedFile(Document Document, SourceText Text)
{
    /// <param name="root">Absolute path of the series' folder.</param>
    /// <param name="name">Path of the file, relative to it.</param>
    public static async Task<OpenedFile> Of(Project project, string root, string name, CancellationToken cancel)
    {
        // What must not compile is not part of the project, and is looked at as if it were.
        var path = Path.GetFullPath(Path.Combine(root, name));
        var document = project.Documents.FirstOrDefault(document => document.FilePath == path)
            ?? project.AddDocument(Path.GetFileName(path), SourceText.From(await File.ReadAllTextAsync(path, cancel)), filePath: path);
        return new OpenedFile(document, await document.GetTextAsync(cancel));
    }

    /// <summary>Where in the file the text of a listing's line begins.</summary>
    public int StartOf(CodeLine line)
    {
        var source = Text.Lines[line.Number - 1];
        return source.Start + Indentation(source.ToString()) - Indentation(line.Text);
    }

    private static int Indentation(string line) => line.Length - line.TrimStart().Length;
}
