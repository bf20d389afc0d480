using CliWrap.Buffered;

namespace Generator.Tests.Proof;

/// <summary>The good site with every kind of fault that only a proof run shows. One run shows them all.</summary>
public sealed class FaultyProof(ProvenSite proven) : IAsyncLifetime
{
    public SiteCopy Site { get; } = proven.Site.CopyTo("faulty");

    public BufferedCommandResult Build { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Site.Replace("code/Counting/Sheep.cs", "over", "under");
        // MSBuild would take it for a file that was compiled long ago.
        File.SetLastWriteTimeUtc(Site.PathOf("code/Counting/Sheep.cs"), DateTime.UnixEpoch);
        Site.Replace(
            "code/Counting/Wolf.cs",
            "        return Impossible();",
            """
                    if (guest.Length > 100)
                    {
                        return "long";
                    }

                    return Impossible();
            """
        );
        Site.Replace("tests/listings/DreamTests.cs", "[Fact, ", "[Fact(Skip = \"no time\"), ");
        Site.Replace(
            "tests/listings/BarnTests.There_is_one_pair_of_shears.verified.txt",
            "for an open gate",
            "for an open door"
        );
        Site.Replace(
            "tests/listings/ContractTests.cs",
            "public class ContractTests\n{",
            """
            public sealed class ContractTests : IDisposable
            {
                public void Dispose()
                {
                    Break("Outcomes", "{\"$type\":\"counted\",\"Runs\":8,\"Out");
                    Break("Throws", "{\"Message\":\"The meadow is empty.\"}");
                }

                private static void Break(string contract, string text)
                {
                    var records = Environment.GetEnvironmentVariable("PROOF_RECORDS")!;
                    var pattern = $"ContractTests.*.{contract}";
                    foreach (var record in Directory.EnumerateFiles(records, pattern, SearchOption.AllDirectories))
                    {
                        File.WriteAllText(record, text);
                    }
                }

            """
        );
        Build = await Site.Build();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    /// <summary>The problems that lie in a file, with the lines that belong to them.</summary>
    public string ProblemsOf(string file)
    {
        var said = Build.StandardOutput.Replace(Site.Root, "ROOT", StringComparison.Ordinal).TrimEnd('\n').Split('\n');
        var own = false;
        return string.Concat(
            said.Where(line => own = line.StartsWith(' ') ? own : line.StartsWith($"{file}(", StringComparison.Ordinal))
                .Select(line => $"{line}\n")
        );
    }
}
