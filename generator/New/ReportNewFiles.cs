using System.Collections.Immutable;

namespace Generator.New;

/// <summary>Prints what was written and what to do next, or why nothing was.</summary>
internal static class ReportNewFiles
{
    /// <param name="problems">Why nothing was written; empty if all was.</param>
    /// <param name="root">Absolute path of the series root.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> To(
        TextWriter writer,
        NewFiles written,
        ImmutableArray<Problem> problems,
        Format format,
        string root
    )
    {
        if (!problems.IsEmpty)
        {
            await ReportProblems.To(writer, problems, format, root);
            return 1;
        }

        string[] lines =
        [
            "Written:",
            .. written.Files.Select(file => $"  {file.Path}"),
            .. written.Changed.Select(file => $"  {file.Path} (changed)"),
            .. written.Copied.IsEmpty ? [] : new[] { $"  {written.Copied.Length} files of the generator" },
            "Next:",
            .. written.Next.Select(step => $"  {step}"),
        ];
        foreach (var line in lines)
        {
            await writer.WriteLineAsync(line);
        }

        return 0;
    }
}
