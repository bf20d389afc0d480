using System.Collections.Immutable;
using System.Text.Json;
using Generator.Proof;
using Generator.Proof.Closures;
using Generator.Proof.Mutants;
using Generator.Proof.Programs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Location = Generator.Build.Location;

namespace Generator.Tests.Proof;

/// <summary>What evidence is about, when it is whole, and what confirms it.</summary>
public sealed class TrustedEvidenceTests : IDisposable
{
    private const string Source = "tests/listings/CowTests.cs";

    private const string Snapshot = "tests/listings/CowTests.It_moos.verified.txt";

    private static readonly byte[] Key = [1, 2, 3];

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("evidence");

    [Fact]
    public void Evidence_says_itself_what_it_is_about()
    {
        // Signed as what it is not, by somebody with the key.
        Sign("", "state", JsonSerializer.SerializeToUtf8Bytes(Facts.Of(), EvidenceJson.Default.Evidence));
        Sign(
            "tests",
            "other",
            JsonSerializer.SerializeToUtf8Bytes(Facts.Shown(Facts.ItMoos), EvidenceJson.Default.TestEvidence)
        );
        var mutants = new MutantStore(_root.FullName, Key);
        mutants.Save(new MutantEvidence("pig", "closure", []));
        var pig = Path.GetFileName(Directory.GetFiles(FolderOf("mutants")).Single()).Split('-')[0];
        Sign(
            "mutants",
            pig,
            JsonSerializer.SerializeToUtf8Bytes(
                new MutantEvidence("cow", "closure", []),
                EvidenceJson.Default.MutantEvidence
            )
        );

        Assert.Null(new EvidenceStore(_root.FullName, Key).Find("state").Evidence);
        Assert.Null(new TestEvidenceStore(_root.FullName, Key).Find(Facts.ItMoos.Test, "other"));
        Assert.Null(new MutantStore(_root.FullName, Key).Find("pig", "closure"));
    }

    [Fact]
    public void Evidence_cannot_be_renamed()
    {
        new SignedStore(_root.FullName, Key).Write("one", "{}"u8.ToArray());
        var file = Directory.GetFiles(_root.FullName).Single();
        File.Move(file, file.Replace("one-", "two-", StringComparison.Ordinal));

        Assert.Equal(SignedStore.Foreign, new SignedStore(_root.FullName, Key).Read("two").State);
    }

    [Fact]
    public void Evidence_is_whole_if_all_tests_passed_twice_and_all_programs_compiled()
    {
        var programs = new CheckedPrograms([], AreWhole: true);
        var whole = new GatheredEvidence(Facts.Of(Facts.ItMoos), 1, 1, programs);
        var failed = new TestResult(Facts.ItMoos.Test, "Failed", "no", null);

        Assert.True(whole.IsWhole);
        Assert.False((whole with { Tests = 2, Evidence = whole.Evidence with { Shown = TwoShown } }).IsWhole);
        Assert.False((whole with { Evidence = whole.Evidence with { Shown = [] } }).IsWhole);
        Assert.False((whole with { Evidence = whole.Evidence with { Results = [failed] } }).IsWhole);
        Assert.False((whole with { Programs = programs with { AreWhole = false } }).IsWhole);
    }

    [Fact]
    public void Evidence_is_confirmed_by_all_that_a_new_proof_shows()
    {
        var kept = Facts.Of(Facts.ItMoos);

        Assert.Empty(Unconfirmed(kept));
        Assert.Equal(
            ["It executed other parts of the code."],
            Unconfirmed(kept with { Shown = [kept.Shown[0] with { Executed = [] }] })
        );
        Assert.Equal(["The evidence does not have it."], Unconfirmed(kept with { Shown = TwoShown }));
        Assert.Equal(["It is not proven any more."], Unconfirmed(kept with { Shown = [] }));
        Assert.Equal([""], Unconfirmed(kept with { Sdk = "another" }));

        IEnumerable<string> Unconfirmed(Evidence proven) =>
            CompareEvidence
                .Of(kept, "fresh", proven, new Location("evidence"))
                .Select(problem => problem.Code == "PRF27" ? problem.Detail : problem.Code);
    }

    [Fact]
    public void A_hash_covers_names_content_and_the_version_of_the_SDK()
    {
        ImmutableArray<HashedFile> files = [new("code/Cow.cs", "1")];

        Assert.Equal(HashClosure.Of(files), HashClosure.Of(files, "", HashClosure.Sdk));
        Assert.Distinct([
            HashClosure.Of(files),
            HashClosure.Of(files, "", "another"),
            HashClosure.Of(files, "a test"),
            HashClosure.Of([files[0] with { Hash = "2" }]),
            HashClosure.Of([files[0] with { Path = "code/Pig.cs" }]),
        ]);
    }

    [Theory]
    [InlineData(Source, true)]
    [InlineData(Snapshot, true)]
    [InlineData("code/hay.txt", true)]
    [InlineData("code/straw.txt", true)]
    [InlineData("global.json", true)]
    [InlineData("code/grain.txt", false)]
    [InlineData("tests/listings/PigTests.cs", false)]
    [InlineData("tests/listings/PigTests.It_oinks.verified.txt", false)]
    public void The_hash_of_a_test_covers_its_snapshot_its_data_and_what_concerns_all(string changed, bool covers)
    {
        ImmutableArray<HashedFile> files =
        [
            new(Source, ""),
            new(Snapshot, ""),
            new("code/hay.txt", ""),
            // Nobody mentions it, so anybody may read it.
            new("code/straw.txt", ""),
            new("code/grain.txt", ""),
            new("global.json", ""),
            new("tests/listings/PigTests.cs", ""),
            new("tests/listings/PigTests.It_oinks.verified.txt", ""),
        ];
        var sources = new Dictionary<string, SyntaxTree>
        {
            [Source] = CSharpSyntaxTree.ParseText("// Reads hay.txt."),
            ["tests/listings/PigTests.cs"] = CSharpSyntaxTree.ParseText("// Reads grain.txt."),
        };
        var test = new ListedTest(Facts.ItMoos.Test, "tests/listings/CowTests.It_moos", Source, [Source]);
        var other = files.Select(file => file.Path == changed ? file with { Hash = "other" } : file);

        Assert.Equal(
            covers,
            new TestClosures(files, sources).Of(test) != new TestClosures([.. other], sources).Of(test)
        );
    }

    public void Dispose() => _root.Delete(recursive: true);

    private static ImmutableArray<TestEvidence> TwoShown => [Facts.Shown(Facts.ItMoos), Facts.Shown(Facts.ItBites)];

    private string FolderOf(string name) => Path.Combine(_root.FullName, "artifacts", "evidence", name);

    private void Sign(string folder, string name, byte[] content) =>
        new SignedStore(FolderOf(folder), Key).Write(name, content);
}
