using System.Collections.Immutable;

namespace Generator.New;

/// <summary>What a command writes; nothing if there are problems.</summary>
/// <param name="Files">Files that must not exist yet, with paths relative to the root of the series.</param>
/// <param name="Next">What the author does next, a line for each step.</param>
internal sealed record NewFiles(
    ImmutableArray<OutputFile> Files,
    ImmutableArray<string> Next,
    ImmutableArray<Problem> Problems
)
{
    /// <summary>Files that exist, with their new content.</summary>
    public ImmutableArray<OutputFile> Changed { get; init; } = [];

    /// <summary>More new files, which are not told one by one.</summary>
    public ImmutableArray<OutputFile> Copied { get; init; } = [];

    public static NewFiles Refused(params IEnumerable<Problem> problems) => new([], [], [.. problems]);
}
