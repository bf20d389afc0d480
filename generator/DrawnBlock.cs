using Markdig.Syntax;

namespace Generator;

/// <summary>A block of an article that the theme draws. It replaces the line that requested it.</summary>
public abstract class DrawnBlock() : LeafBlock(null)
{
    /// <summary>The same content for the Markdown copy of the page.</summary>
    public abstract string Markdown { get; }

    /// <summary>The drawn timeline in it; null if there is none.</summary>
    public virtual Picture? Picture => null;

    /// <summary>
    /// Replaces the line that requested it and takes over its position, so that later problems point to that line.
    /// </summary>
    public void Replace(Block line)
    {
        (Line, Column, Span) = (line.Line, line.Column, line.Span);
        var parent = line.Parent!;
        parent[parent.IndexOf(line)] = this;
    }
}
