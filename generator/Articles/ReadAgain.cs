using System.Collections.Immutable;
using System.Text;

namespace Generator.Articles;

/// <summary>
/// An article as it was read. It is read again at the end: at first, an editor may have written only half of it.
/// </summary>
internal sealed record ReadAgain(HashedFile File) : IDocument
{
    public static ReadAgain Of(SourceFile source) =>
        new(HashedFile.Of(source.Path, Encoding.UTF8.GetBytes(source.Text)));

    /// <param name="root">Absolute path of the series root.</param>
    public static IEnumerable<Problem> Changed(string root, ImmutableArray<ReadAgain> articles) =>
        articles
            .Select(article => article.File)
            .Where(file => Of(new SourceFile(file.Path, TextFile.Read(root, file.Path).Text)).File != file)
            .Select(file => TextProblems.Changed.At(new Location(file.Path)));
}
