namespace Generator.Tests.Proof;

/// <summary>What a page tells readers to run compiles as they run it, or the site is not published.</summary>
[Collection(ProvenSite.ForProof), Trait("Speed", "slow")]
public sealed class ProgramTests(ProvenSite proven)
{
    [Fact]
    public async Task A_program_that_its_command_does_not_compile_is_a_problem_although_all_tests_pass()
    {
        var site = proven.Site.CopyTo("two-mains");
        site.Replace(
            "code/Counting/Night.cs",
            "    #region night",
            "    public static void Main() => Pass(Console.Out).Wait();\n\n    #region night"
        );
        site.Replace("code/Counting/Dream.cs", "#!/usr/bin/env dotnet\n", "#!/usr/bin/env dotnet\n#:sdk No.Such.Sdk\n");

        var build = await site.Build("check");

        Assert.Equal(1, build.ExitCode);
        Assert.Contains(
            "error PRF35: `dotnet code/Counting/Night.cs` does not compile: CS0017: ",
            build.StandardOutput,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "code/Counting/Dream.cs(1,1): error PRF35: `dotnet code/Counting/Dream.cs` does not compile: ",
            build.StandardOutput,
            StringComparison.Ordinal
        );
        Assert.Contains("2 problems.", build.StandardError, StringComparison.Ordinal);

        // Nothing changed, so nothing is compiled again, and it is a problem still.
        var again = await site.Build("check", "--no-proof");

        Assert.Equal(build.StandardOutput, again.StandardOutput);
    }

    [Fact]
    public async Task Only_the_program_that_changed_is_compiled_again_and_without_MSBuild()
    {
        var site = proven.Site.CopyTo("one-program");
        site.Replace("code/Counting/Barn.cs", "name, 20", "name, 10 + 10");
        var known = Directory.GetFiles(site.PathOf("artifacts/evidence/programs"));

        var build = await site.Build("check");

        Assert.Equal("", build.StandardOutput);
        Assert.Single(Directory.GetFiles(site.PathOf("artifacts/evidence/programs")).Except(known));
        // The notes of MSBuild.
        Assert.False(Directory.Exists(site.PathOf("artifacts/proof/programs")));
    }
}
