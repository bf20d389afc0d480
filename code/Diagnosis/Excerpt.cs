#!/usr/bin/env dotnet
namespace Diagnosis;

/// <summary>Shortens what a tool printed. It changes no word, and says how much it leaves out.</summary>
public static class Excerpt
{
    private const int Width = 76;

    /// <summary>Only the blocks in which the word occurs, and of each the lines up to the last one with it.</summary>
    public static string Of(string text, string word, string what, int most)
    {
        var blocks = text.ReplaceLineEndings("\n").Split("\n\n").Where(block => block.Contains('\n')).ToList();
        var chosen = blocks.Where(block => block.Contains(word, StringComparison.Ordinal)).ToList();
        var parts = chosen.Take(most).Select(block => UpTo(block.Trim('\n'), word)).ToList();
        if (chosen.Count > most)
        {
            parts.Add($"[{chosen.Count - most} more {what} with {word}]");
        }

        parts.Add($"[{blocks.Count - chosen.Count} {what} without {word}]");
        return string.Join("\n\n", parts);
    }

    private static string UpTo(string block, string word)
    {
        var lines = block.Split('\n');
        var last = Array.FindLastIndex(lines, line => line.Contains(word, StringComparison.Ordinal));
        var shown = string.Join('\n', lines.Take(last + 1).Select(Cut));
        var rest = lines.Length - last - 1;
        return rest > 0 ? $"{shown}\n[{rest} more lines]" : shown;
    }

    private static string Cut(string line) => line.Length > Width ? line[..(Width - 1)] + "…" : line;
}
