using Generator.Exercises;
using Generator.Fences;
using Generator.Listings;
using Generator.Notes;
using Generator.Tables;
using Generator.Timelines;

namespace Generator.Tests;

/// <summary>The Markdown of articles with all that features add to it.</summary>
internal static class Dialect
{
    public static MarkdownDialect Full { get; } =
        MarkdownDialect.With([
            new(new ExerciseExtension()),
            new(new FenceExtension()),
            new(new TableExtension()),
            new(new NoteExtension()),
            new(new SnippetExtension()),
            new(new TimelineExtension()),
        ]);
}
