using System.Collections.Immutable;

namespace Generator.Proof.Closures;

/// <summary>A test method of the compiled test project.</summary>
/// <param name="FullName">As xUnit names it: Namespace.Outer+Inner.Method.</param>
/// <param name="Name">Start of the paths of its snapshot and records, as in <see cref="Claim.Name"/>.</param>
/// <param name="File">Path of its source file.</param>
/// <param name="Files">Paths of the source files that it can reach, in ordinal order.</param>
internal sealed record ListedTest(string FullName, string Name, string File, ImmutableArray<string> Files)
{
    /// <summary>Path of its snapshot.</summary>
    public string Snapshot => Name + ComparedText.Extension;
}
