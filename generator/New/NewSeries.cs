using System.Collections.Immutable;

namespace Generator.New;

/// <summary>Plans a series: its first article and listing, and all that builds them.</summary>
internal static class NewSeries
{
    /// <summary>A series with its own copy of the generator.</summary>
    /// <param name="shown">The folder as the author wrote it.</param>
    /// <param name="generator">The files of the generator.</param>
    public static NewFiles Alone(string shown, SeriesNames names, ImmutableArray<OutputFile> generator) =>
        new(
            [.. SeriesTemplate.Of(names.Title), .. SeriesTemplate.Alone(names)],
            [$"cd {shown}", "dotnet run", "dotnet test", "Name the author and the licence in settings.yml."],
            []
        )
        {
            Copied = generator,
        };

    /// <summary>A series in a folder below the generator, whose program builds it.</summary>
    public static NewFiles Beside(string shown, SeriesNames names, ImmutableArray<OutputFile> generator) =>
        new(
            [.. SeriesTemplate.Of(names.Title), .. SeriesTemplate.Beside()],
            [$"dotnet run -- --root {shown}", $"dotnet test {shown}/tests/listings"],
            []
        )
        {
            // A change of what its tests use must be noticed by its proof, so it has a copy.
            Copied = [.. generator.Where(file => file.Path.StartsWith("tests/", StringComparison.Ordinal))],
        };
}
