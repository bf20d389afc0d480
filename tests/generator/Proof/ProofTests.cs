using System.Security.Cryptography;
using System.Text;
using CliWrap;
using CliWrap.Buffered;
using CliWrap.EventStream;
using Generator.Proof;

namespace Generator.Tests.Proof;

[Collection(nameof(ProvenSite))]
public class ProofTests(ProvenSite proven) : IDisposable
{
    private readonly SiteCopy _site = proven.Site;

    private readonly Dictionary<string, byte[]> _originals = [];

    [Fact]
    public async Task Fresh_evidence_starts_no_test_run()
    {
        Directory.Delete(_site.PathOf("artifacts/proof"), recursive: true);

        var build = await _site.Build();

        Assert.Equal(0, build.ExitCode);
        Assert.Contains("no test was run", build.StandardError, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_site.PathOf("artifacts/proof")));
    }

    [Fact]
    public async Task Code_that_does_not_compile_is_reported_where_it_stands()
    {
        Change("code/Counting/Wolf.cs", "return \"no sheep left\";", "return 5;");
        await VerifyRefusal(await _site.Build());
    }

    [Fact]
    public async Task A_file_that_changes_while_the_tests_run_is_not_proven()
    {
        var sheep = _site.PathOf("code/Counting/Sheep.cs");
        Change("code/Counting/Sheep.cs", "over", "over");
        Change(
            "tests/listings/WolfTests.cs",
            "public class WolfTests\n{",
            $$"""
            public class WolfTests
            {
                [Fact]
                public void Somebody_edits_the_code() =>
                    File.AppendAllText("{{sheep}}", "// Changed.");

            """
        );

        var build = await _site.Build();

        Assert.Equal(1, build.ExitCode);
        Assert.StartsWith(
            "code/Counting/Sheep.cs(1,1): error PRF18: This file changed while the tests ran",
            build.StandardOutput,
            StringComparison.Ordinal
        );
        Assert.Equal(proven.Tree, _site.Tree());
    }

    [Theory]
    [InlineData("coverage.cobertura.xml")]
    [InlineData("proof.trx")]
    public async Task Results_that_a_test_writes_itself_are_not_believed(string name)
    {
        var file = _site.PathOf($"artifacts/proof/mine/{name}");
        Change(
            "tests/listings/WolfTests.cs",
            "public class WolfTests\n{",
            $$"""
            public class WolfTests
            {
                [Fact]
                public void Somebody_writes_the_results()
                {
                    Directory.CreateDirectory(Path.GetDirectoryName("{{file}}")!);
                    File.WriteAllText("{{file}}", "<coverage />");
                }

            """
        );

        var build = await _site.Build();

        Assert.Equal(1, build.ExitCode);
        Assert.StartsWith(
            $"artifacts/proof(1,1): error PRF22: There are different files {name} after the proof run",
            build.StandardOutput,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_snapshot_that_its_test_writes_itself_is_not_proven()
    {
        var snapshot = _site.PathOf("tests/listings/SheepTests.Three_sheep_jump.verified.txt");
        Change("tests/listings/SheepTests.Three_sheep_jump.verified.txt", "\n", "\n\n");
        Change(
            "tests/listings/WolfTests.cs",
            "public class WolfTests\n{",
            $$"""
            public class WolfTests
            {
                static WolfTests() => File.WriteAllText("{{snapshot}}", File.ReadAllText("{{snapshot}}") + " ");

            """
        );

        var build = await _site.Build();

        Assert.Equal(1, build.ExitCode);
        Assert.Contains("error PRF18: ", build.StandardOutput, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("code/Counting/.Hidden.cs")]
    [InlineData("code/Counting/obj/Helper.cs")]
    [InlineData("tests/listings/bin.cs")]
    [InlineData("Directory.Build.rsp")]
    [InlineData("NUGET.CONFIG")]
    public async Task Whatever_is_compiled_or_steers_the_build_makes_the_evidence_stale(string file)
    {
        _site.Write(file, "");
        try
        {
            var build = await _site.Build("check", "--no-proof");

            Assert.Contains("error PRF11: The evidence is stale.", build.StandardOutput, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(_site.PathOf(file));
        }
    }

    [Theory]
    [InlineData("code/Counting/Linked.cs")]
    [InlineData("code/Linked")]
    [InlineData("tests/listings/Linked.cs")]
    public async Task A_link_among_the_code_is_a_problem(string link)
    {
        var outside = Path.GetDirectoryName(_site.PathOf("settings.yml"))!;
        File.CreateSymbolicLink(_site.PathOf(link), Path.Combine(outside, "settings.yml"));
        try
        {
            var build = await _site.Build("check", "--no-proof");

            Assert.Equal(1, build.ExitCode);
            Assert.Contains($"{link}(1,1): error PRF21", build.StandardOutput, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(_site.PathOf(link));
        }
    }

    [Fact]
    public async Task A_run_that_cannot_even_start_says_why()
    {
        Change(
            "tests/listings/Listings.Tests.csproj",
            "<PackageReference Include=\"xunit\" />",
            "<PackageReference Include=\"xunit\" /><PackageReference Include=\"no-such-package\" />"
        );

        var build = await _site.Build();

        Assert.Equal(1, build.ExitCode);
        Assert.StartsWith(
            "tests/listings(1,1): error PRF14: The proof run ended before it produced results.",
            build.StandardOutput,
            StringComparison.Ordinal
        );
        Assert.Contains("no-such-package", build.StandardOutput, StringComparison.Ordinal);
        Assert.Equal(proven.Tree, _site.Tree());
    }

    [Fact]
    public async Task A_test_that_ends_the_process_proves_nothing()
    {
        Change(
            "code/Counting/Wolf.cs",
            "return \"no sheep left\";",
            "Environment.Exit(0);\n            return \"no sheep left\";"
        );

        var build = await _site.Build();

        Assert.True(build.ExitCode == 1, build.StandardOutput + build.StandardError);
        Assert.Contains("WolfTests.The_wolf_leaves_no_sheep", build.StandardOutput, StringComparison.Ordinal);
        Assert.Equal(proven.Tree, _site.Tree());
    }

    [Theory]
    [InlineData("")]
    [InlineData("<TestRun><Results>")]
    public void Results_that_were_cut_off_are_none(string text)
    {
        var folder = Directory.CreateTempSubdirectory();
        File.WriteAllText(Path.Combine(folder.FullName, "proof.trx"), text);

        Assert.Null(RunTests.Read(folder.FullName, "proof.trx"));

        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Evidence_edited_by_hand_is_refused_until_it_is_proven_anew()
    {
        Change(proven.Evidence, "\"Passed\"", "\"passed\"");

        var refused = await _site.Build();
        var anew = await _site.Build("prove");
        _originals.Clear();

        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("PRF12", refused.StandardOutput, StringComparison.Ordinal);
        Assert.Single(refused.StandardOutput.Trim().Split('\n'));
        Assert.Equal(0, anew.ExitCode);
    }

    [Fact]
    public async Task Evidence_that_is_forged_with_a_right_hash_is_not_trusted()
    {
        var site = proven.Site.CopyTo("forged");
        var file = site.PathOf(EvidenceStore.LocationOf(site.Root, HashClosure.Of(site.Root)).File);
        var forged = File.ReadAllText(file).Replace("no sheep left", "five sheep left", StringComparison.Ordinal);
        var parts = Path.GetFileNameWithoutExtension(file).Split('-');
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(forged)));
        File.Delete(file);
        File.WriteAllText(Path.Combine(Path.GetDirectoryName(file)!, $"{parts[0]}-{hash}-{parts[2]}.json"), forged);

        var refused = await site.Build("check", "--no-proof");
        var again = await site.Build();

        Assert.Contains(
            "error PRF11: The evidence is signed with another key.",
            refused.StandardOutput,
            StringComparison.Ordinal
        );
        Assert.Equal(0, again.ExitCode);
        Assert.Contains("Proof run: ", again.StandardError, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evidence_is_trusted_where_its_key_is_known()
    {
        var site = proven.Site.CopyTo("shared");

        var other = await WithKey("another").ExecuteBufferedAsync();
        var own = await site.Build("check", "--no-proof");

        Assert.Contains("signed with another key", other.StandardOutput, StringComparison.Ordinal);
        Assert.Equal(0, own.ExitCode);

        Command WithKey(string key) =>
            site.Command("check", "--no-proof")
                .WithEnvironmentVariables(environment => environment.Set(EvidenceKey.Variable, key));
    }

    [Fact]
    public void The_key_stays_the_same_and_is_for_its_owner_alone()
    {
        var folder = Directory.CreateTempSubdirectory("key");
        var first = EvidenceKey.ReadFrom(Path.Combine(folder.FullName, "new"));

        Assert.Equal(first, EvidenceKey.ReadFrom(Path.Combine(folder.FullName, "new")));
        Assert.NotEqual(first, EvidenceKey.ReadFrom(folder.FullName));
        if (!OperatingSystem.IsWindows())
        {
            var mode = File.GetUnixFileMode(Path.Combine(folder.FullName, "new", "key"));
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, mode);
        }

        folder.Delete(recursive: true);
    }

    [Fact]
    public void Where_no_key_can_be_kept_none_is_trusted_again()
    {
        var file = Path.GetTempFileName();

        Assert.NotEqual(EvidenceKey.ReadFrom(file), EvidenceKey.ReadFrom(file));
        File.Delete(file);
    }

    [Fact]
    public async Task Stale_evidence_is_a_problem_where_no_test_may_run()
    {
        Change("code/Counting/Wolf.cs", "no sheep left", "no sheep right");
        await VerifyRefusal(await _site.Build("check", "--no-proof"));
    }

    [Fact]
    public async Task Cancelling_the_proof_ends_with_130_and_leaves_the_site()
    {
        var before = _site.Tree();
        Change("code/Counting/Wolf.cs", "no sheep left", "no sheep right");
        var (process, exitCode) = (0, 0);

        await foreach (var happened in _site.Command().ListenAsync())
        {
            switch (happened)
            {
                case StartedCommandEvent started:
                    process = started.ProcessId;
                    break;
                case StandardErrorCommandEvent said when said.Text.Contains("compiling", StringComparison.Ordinal):
                    await Cli.Wrap("kill").WithArguments(["-INT", $"{process}"]).ExecuteAsync();
                    break;
                case ExitedCommandEvent exited:
                    exitCode = exited.ExitCode;
                    break;
            }
        }

        Assert.Equal(130, exitCode);
        Assert.Equal(before, _site.Tree());
    }

    public void Dispose()
    {
        foreach (var (file, content) in _originals)
        {
            File.WriteAllBytes(_site.PathOf(file), content);
        }

        GC.SuppressFinalize(this);
    }

    private void Change(string file, string old, string @new)
    {
        _originals[file] = File.ReadAllBytes(_site.PathOf(file));
        _site.Replace(file, old, @new);
    }

    private async Task VerifyRefusal(
        BufferedCommandResult build,
        [System.Runtime.CompilerServices.CallerMemberName] string test = ""
    )
    {
        Assert.Equal(1, build.ExitCode);
        Assert.Equal(proven.Tree, _site.Tree());
        await Verify(build.StandardOutput.Replace(_site.Root, "ROOT", StringComparison.Ordinal), method: test);
    }
}
