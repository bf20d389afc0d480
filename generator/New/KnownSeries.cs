using System.Collections.Immutable;

namespace Generator.New;

/// <summary>What a series has already.</summary>
/// <param name="CodeFolders">Names of the folders in <c>code/</c>.</param>
/// <param name="RunsPrograms">Whether it has snapshots of what its programs print.</param>
internal sealed record KnownSeries(
    Catalog Catalog,
    Code Code,
    SeriesSettings Settings,
    ImmutableArray<string> CodeFolders,
    bool RunsPrograms
);
