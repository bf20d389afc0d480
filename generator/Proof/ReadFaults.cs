using System.Collections.Immutable;
using Generator.Proof.Closures;

namespace Generator.Proof;

/// <summary>Finds what keeps code and tests from being compiled at all.</summary>
internal static class ReadFaults
{
    /// <param name="root">Absolute path of the series root.</param>
    /// <param name="files">The files that the proof depends on.</param>
    public static ImmutableArray<Problem> In(string root, ImmutableArray<HashedFile> files) =>
        [
            .. HashClosure
                .Irregular(root)
                .Select(name => EvidenceProblems.LinkInCode.At(new Location(name), RegularFile.Fault(root, name)!)),
            .. files
                .Where(file => file.Path.EndsWith(".cs", StringComparison.Ordinal))
                .Select(file => TextFile.Read(root, file.Path).Problem)
                .OfType<Problem>(),
        ];
}
