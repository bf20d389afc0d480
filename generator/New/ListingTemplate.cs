using System.Collections.Immutable;

namespace Generator.New;

/// <summary>The files of a new listing, which pass every check until the author changes them.</summary>
internal static class ListingTemplate
{
    /// <summary>Why no article quotes it. <c>new article --quotes</c> removes it.</summary>
    public const string Reason = " unquoted: it is new";

    private const string Method = "It_prints_this";

    // Snapshots have a byte order mark, as those of Verify have.
    private const char Mark = '\uFEFF';

    /// <param name="runsPrograms">Whether the series compares what its programs print.</param>
    /// <param name="reason">Why no article quotes it; empty if one does.</param>
    public static ImmutableArray<OutputFile> Of(ListingNames names, bool runsPrograms, string reason)
    {
        var printed = $"Hello from {names.Key}.";
        var snapshot = $"{Mark}{printed}\n";
        return
        [
            OutputFile.Of(names.Source, Source(names, printed, reason)),
            OutputFile.Of(names.Test, Test(names)),
            OutputFile.Of(names.Snapshot(Method), snapshot),
            .. runsPrograms ? [OutputFile.Of(names.ProgramSnapshot, snapshot)] : Array.Empty<OutputFile>(),
        ];
    }

    private static string Source(ListingNames names, string printed, string reason) =>
        $$"""
            #!/usr/bin/env dotnet
            namespace {{names.Folder}};

            public static class {{names.Type}}
            {
                public static void Main() => Show(Console.Out);

                #region {{names.Key}}{{reason}}
                public static void Show(TextWriter output)
                {
                    output.WriteLine("{{printed}}");
                }
                #endregion
            }

            """;

    private static string Test(ListingNames names) =>
        $$"""
            using {{names.Folder}};

            namespace Listings.Tests.{{names.Folder}};

            public class {{names.Type}}Tests
            {
                [Fact, Proves("{{names.Key}}")]
                public async Task {{Method}}()
                {
                    var output = new StringWriter();
                    {{names.Type}}.Show(output);
                    await Verify(output.ToString());
                }
            }

            """;
}
