using System.Collections.Immutable;

namespace Generator.Lowering;

/// <summary>What the compiler made of a member, shown below the listing.</summary>
/// <param name="Name">Name of the member.</param>
public sealed record LoweredCode(string Name, ImmutableArray<ColouredLine> Lines) : Panel
{
    public override string Markdown =>
        $"What the compiler made of `{Name}`:\n\n"
        + $"{MarkdownText.Fenced(string.Join('\n', Lines.Select(line => line.Text)), "csharp")}\n";
}
