using System.Collections.Immutable;

namespace Generator;

/// <summary>Why a program cannot be tried in a browser.</summary>
public enum Obstacle
{
    None,

    /// <summary>It starts threads or waits for them, and a page has only one.</summary>
    Threads,

    /// <summary>It needs something that the playground does not have, such as a web server.</summary>
    Library,

    /// <summary>It does not end by itself.</summary>
    Endless,

    /// <summary>It prints something else than its snapshot, or has none.</summary>
    Output,
}

/// <summary>What became of a program in the playground.</summary>
/// <param name="Program">Path of its file.</param>
/// <param name="Files">Paths of the file and of all that it includes.</param>
/// <param name="Obstacle">None if it printed what its snapshot says, byte for byte.</param>
/// <param name="Output">What it printed then; otherwise empty.</param>
public sealed record PlayedProgram(string Program, ImmutableArray<string> Files, Obstacle Obstacle, string Output)
    : IDocument;
