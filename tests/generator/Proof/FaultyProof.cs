using CliWrap.Buffered;

namespace Generator.Tests.Proof;

/// <summary>The good site with every kind of fault that only a proof run shows. One run shows them all.</summary>
public sealed class FaultyProof(ProvenSite proven) : IAsyncLifetime
{
    private const string Partial = """
        namespace Counting;

        public static class Partial
        {
            #region partial unquoted: lines of which a part never runs
            public static int Count(int[] sheep, string? dog)
            {
                var all = sheep.Length > 0 ? sheep.Length : throw new ArgumentException("no sheep");
                if (all > 5) { return 5; } all++;
                Func<int, bool> black = one => one < 0;
                var barks = dog?.Length ?? 0;
                var any = all > 0 || sheep.Any(black);
                return all switch
                {
                    1 when any => barks,
                    2 => all,
                    _ => 0,
                };
            }
            #endregion

            #region tree unquoted: code that is not executed here
            public static int Big(IQueryable<int> sheep) =>
                (from one in sheep where one > 5 && one < 9 select one).Count();

            public static int Bigger(IQueryable<int> sheep) => sheep.Count(one => one > 6 && one < 9);
            #endregion
        }
        """;

    private const string PartialTests = """
        using Counting;

        namespace Listings.Tests;

        public class PartialTests
        {
            private static int counted;

            [Fact, Proves("partial")]
            public void A_first_counts() => counted = Partial.Count([1], null);

            [Fact, Proves("partial")]
            public void Second_relies_on_the_first()
            {
                Partial.Count([1], null);
                Assert.Equal(2, counted);
            }

            [Fact, Proves("partial")]
            public void Fifth_fails_and_goes_on()
            {
                try
                {
                    Assert.Equal(0, Partial.Count([1], null));
                    Assert.Equal(1, Partial.Count([1], null));
                }
                catch (Xunit.Sdk.XunitException)
                {
                    return;
                }
            }

            [Fact, Proves("partial")]
            public void Sixth_awaits_nothing()
            {
                Partial.Count([1], null);
                var counting = Task.Run(() => throw new InvalidOperationException("lost"));
                ((IAsyncResult)counting).AsyncWaitHandle.WaitOne();
            }

            [Fact, Proves("tree")]
            public void Big_sheep_are_counted() => Assert.Equal(2, Partial.Big(Sheep) + Partial.Bigger(Sheep));

            private static IQueryable<int> Sheep => new[] { 5, 7 }.AsQueryable();

            [Fact]
            public void Somebody_else_counts_many() => Partial.Count([1, 2, 3, 4, 5, 6], "Rex");

        #if !DEBUG
            [Fact, Proves("tree")]
            public void Nobody_compiles_it() => Partial.Count([1], null);
        #endif

            // In the run from last to first, it comes after the one above.
            [Fact, Proves("partial")]
            public void Some_count_nothing() { }
        }
        """;

    private const string Scales = """
        namespace Counting;

        public static class Scales
        {
            #region scales unquoted: the first test that comes computes it for all
            public static readonly int[] Weights = [Weigh(2), Weigh(3)];

            public static int Weigh(int sheep)
            {
                return sheep > 9 ? 9 * Heavy : sheep * Heavy;
            }
            #endregion

            static Scales()
            {
                Heavy = Weights.Length + Once();
            }

            public static int Heavy { get; private set; } = 40;

            #region once unquoted: the static constructor calls it
            private static int Once()
            {
                return 1;
            }
            #endregion

            #region sum unquoted: what a test does itself counts for this test alone
            public static int Sum()
            {
                return Weights.Sum();
            }
            #endregion
        }
        """;

    private const string ScalesTests = """
        using Counting;

        namespace Listings.Tests;

        public class ScalesTests
        {
            [Fact, Proves("scales"), Proves("once")]
            public void There_are_two_weights() => Assert.Equal(2, Scales.Weights.Length);

            [Fact, Proves("scales"), Proves("once")]
            public void The_second_is_heavier() => Assert.True(Scales.Weights[1] >= Scales.Weights[0]);

            [Fact, Proves("sum"), Proves("scales")]
            public void They_have_a_sum() => Assert.Equal(0, Scales.Sum());

            [Fact, Proves("sum")]
            public void They_have_a_length() => Assert.Equal(2, Scales.Weights.Length);
        }
        """;

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
        Site.AddMember("tests/listings/WolfTests.cs", "[Fact, Proves(\"wolf\")] public void It_does_nothing() { }");
        Site.Write("code/Counting/Partial.cs", Partial);
        Site.Write("tests/listings/PartialTests.cs", PartialTests);
        Site.Write("code/Counting/Scales.cs", Scales);
        Site.Write("tests/listings/ScalesTests.cs", ScalesTests);
        Site.Replace("tests/listings/ContractTests.cs", "() => !shepherd.IsCompleted", "() => true");
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
