using System.Collections.Immutable;
using System.Text;

namespace Generator;

/// <summary>A file of the site that lists the others by their hashes, so it is made when these are.</summary>
/// <param name="Make">
/// Makes its text from all files before it, in ordinal order of their paths. Closing files list those before them too.
/// </param>
internal sealed record ClosingFile(string Path, Func<ImmutableArray<HashedFile>, string> Make) : IDocument
{
    /// <param name="files">What all pipelines made of the site.</param>
    /// <param name="made">The files that are not closing files.</param>
    /// <returns>The closing files, in the order of their pipelines.</returns>
    public static ImmutableArray<OutputFile> All(Documents files, IEnumerable<HashedFile> made)
    {
        var before = made.OrderBy(file => file.Path, StringComparer.Ordinal).ToImmutableArray();
        var all = ImmutableArray.CreateBuilder<OutputFile>();
        foreach (var closing in files.Of<ClosingFile>())
        {
            var file = OutputFile.Of(closing.Path, closing.Make(before));
            all.Add(file);
            before =
            [
                .. before
                    .Append(HashedFile.Of(file.Path, file.Bytes.AsSpan()))
                    .OrderBy(one => one.Path, StringComparer.Ordinal),
            ];
        }

        return all.ToImmutable();
    }

    /// <summary>The same, each made when somebody asks for it, with all other files before it.</summary>
    public static IEnumerable<OutputFile> OnDemand(Documents files) =>
        files
            .Of<ClosingFile>()
            .Select(closing =>
                OutputFile.OnDemand(closing.Path, () =>
                    Encoding.UTF8.GetString(
                        All(
                                files,
                                files.Of<OutputFile>().OnAllCores(file => HashedFile.Of(file.Path, file.Bytes.AsSpan()))
                            )
                            .Single(file => file.Path == closing.Path)
                            .Bytes.AsSpan()
                    )
                )
            );
}
