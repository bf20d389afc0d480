using System.Collections.Immutable;
using System.Text;

namespace Generator.Attestation;

/// <summary>Compares the folder of a site with the files that the checkout makes.</summary>
/// <param name="files">What all pipelines made of the site.</param>
/// <param name="folder">Absolute path of the folder.</param>
/// <param name="evidencePath">Path of the evidence in the site.</param>
internal sealed class CompareSite(Documents files, string folder, string evidencePath, BuildContext context)
{
    // Nobody reads more of them, and there may be millions.
    private const int MostForeign = 100;

    private readonly SiteFolder _site = new(folder);

    private readonly string _at = Folder.RelativePath(context.Root, folder);

    /// <returns>All differences.</returns>
    public ImmutableArray<Problem> Problems()
    {
        try
        {
            var (lengths, problems) = Find();
            var compared = files
                .Of<OutputFile>()
                .OnAllCores(
                    file =>
                    {
                        var bytes = file.Bytes;
                        return (
                            File: HashedFile.Of(file.Path, bytes.AsSpan()),
                            Problems: Differences(file.Path, lengths, bytes.AsSpan())
                        );
                    },
                    context.Cancel
                );
            var closing = ClosingFile.All(files, compared.Select(one => one.File));
            return
            [
                .. problems,
                .. compared.SelectMany(one => one.Problems),
                .. closing.SelectMany(file => Differences(file.Path, lengths, file.Bytes.AsSpan())),
            ];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [VerificationProblems.UnreadableSite.At(new Location(_at), exception.Message)];
        }
    }

    // Which of the expected files are there, and what else is.
    private (Dictionary<string, long> Lengths, ImmutableArray<Problem> Problems) Find()
    {
        var expected = files
            .Of<OutputFile>()
            .Select(file => file.Path)
            .Concat(files.Of<ClosingFile>().Select(file => file.Path))
            .ToHashSet(StringComparer.Ordinal);
        var lengths = new Dictionary<string, long>(StringComparer.Ordinal);
        var links = new SortedSet<string>(StringComparer.Ordinal);
        var (foreign, more) = (new SortedSet<string>(StringComparer.Ordinal), 0);
        foreach (var entry in _site.Entries())
        {
            context.Cancel.ThrowIfCancellationRequested();
            if (!entry.IsLink && expected.Contains(entry.Path))
            {
                lengths[entry.Path] = entry.Length;
                continue;
            }

            var found = entry.IsLink ? links : foreign;
            found.Add(entry.Path);
            if (links.Count + foreign.Count > MostForeign)
            {
                found.Remove(found.Max!);
                more++;
            }
        }

        return (
            lengths,
            [
                .. expected
                    .Where(path => !lengths.ContainsKey(path) && !links.Contains(path))
                    .Select(path => VerificationProblems.MissingFile.At(At(path), path)),
                .. links.Select(path => VerificationProblems.LinkInSite.At(At(path), path)),
                .. foreign.Select(path => VerificationProblems.ForeignFile.At(At(path), path)),
                .. more == 0 ? [] : new[] { VerificationProblems.MoreForeignFiles.At(new Location(_at), more) },
            ]
        );
    }

    private ImmutableArray<Problem> Differences(
        string path,
        Dictionary<string, long> lengths,
        ReadOnlySpan<byte> expected
    ) =>
        !lengths.TryGetValue(path, out var length) || _site.FirstDifference(path, length, expected) is not { } at ? []
        : path == evidencePath
        && CompareEvidence.Of(_site.Read(path, ReadCounts.MostBytes), expected, At(path))
            is { IsEmpty: false } differences
            ? differences
        : [VerificationProblems.ChangedFile.At(PlaceOf(path, expected, at), path, at)];

    private Location At(string path) => new($"{_at}/{path}");

    // Line and column mean something in text only.
    private Location PlaceOf(string path, ReadOnlySpan<byte> expected, int at)
    {
        var before = expected[..at];
        return expected.Contains((byte)0)
            ? At(path)
            : At(path) with
            {
                Line = before.Count((byte)'\n') + 1,
                Column = Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1,
            };
    }
}
