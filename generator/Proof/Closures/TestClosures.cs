using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Generator.Proof.Closures;

/// <summary>The closure of each test: a hash of everything that its result depends on.</summary>
internal sealed class TestClosures
{
    private readonly ImmutableArray<HashedFile> _files;

    private readonly ImmutableArray<HashedFile> _common;

    private readonly ILookup<string, string> _mentions;

    private readonly HashSet<string> _compiled;

    /// <param name="files">Everything that evidence depends on.</param>
    /// <param name="sources">The source files, by path.</param>
    public TestClosures(ImmutableArray<HashedFile> files, IReadOnlyDictionary<string, SyntaxTree> sources)
    {
        _files = files;
        _compiled = [.. sources.Keys];
        var data = files.Where(file => !_compiled.Contains(file.Path) && IsData(file.Path)).ToArray();
        // A test opens a file by its name, so the name is in the source of the test or of what it calls.
        _mentions = (
            from source in sources
            let text = source.Value.ToString()
            from file in data
            where text.Contains(Path.GetFileName(file.Path), StringComparison.Ordinal)
            select (source.Key, file.Path)
        ).ToLookup(pair => pair.Key, pair => pair.Path, StringComparer.Ordinal);
        var mentioned = _mentions.SelectMany(paths => paths).ToHashSet(StringComparer.Ordinal);
        // Nobody knows who uses the others: project files, settings, data that is found by its place.
        _common =
        [
            .. files.Where(file =>
                !_compiled.Contains(file.Path) && !mentioned.Contains(file.Path) && !IsSnapshot(file.Path)
            ),
        ];
    }

    /// <summary>Hash of what the test reaches.</summary>
    public string Of(ListedTest test)
    {
        var own = test
            .Files.Where(_compiled.Contains)
            .SelectMany(file => _mentions[file].Prepend(file))
            .Append(test.Snapshot)
            .ToHashSet(StringComparer.Ordinal);
        return HashClosure.Of(_common.Concat(_files.Where(file => own.Contains(file.Path))), test.FullName);
    }

    /// <summary>Hash of everything, for a test that executes code which it does not name.</summary>
    public string OfAll(ListedTest test) => HashClosure.Of(_files, test.FullName);

    private static bool IsData(string path) =>
        (
            path.StartsWith("code/", StringComparison.Ordinal)
            || path.StartsWith("tests/listings/", StringComparison.Ordinal)
        )
        && Path.GetExtension(path)
            is not (".csproj" or ".props" or ".targets" or ".rsp" or ".config" or ".editorconfig" or ".globalconfig");

    private static bool IsSnapshot(string path) => path.EndsWith(ComparedText.Extension, StringComparison.Ordinal);
}
