namespace Generator.Tests.Proof;

/// <summary>What differs in its sources only is compiled without MSBuild.</summary>
[Collection(ProvenSite.ForProof), Trait("Speed", "slow")]
public class CompileAgainTests(ProvenSite proven)
{
    private const string Wolf = "code/Counting/Wolf.cs";

    // There is a space in the name of the folder.
    [Fact]
    public async Task After_an_edit_the_compiler_runs_alone_and_only_on_what_is_affected()
    {
        var site = proven.Site.CopyTo("compiled again");
        site.Replace(Wolf, "public static class Wolf", "// A comment.\npublic static class Wolf");
        var first = await site.Build("check");
        Assert.True(IsCompiledBy("MSBuild", "Code"));

        site.Replace(Wolf, "// A comment.", "// Another.");
        var body = await site.Build("check");
        Assert.True(IsCompiledBy("compiler", "Code"));
        Assert.False(IsCompiledBy("compiler", "Listings.Tests"));

        site.Replace(Wolf, "Visit", "Call");
        site.Replace("code/Counting/Night.cs", "Wolf.Visit", "Wolf.Call");
        var renamed = await site.Build("check");
        Assert.True(IsCompiledBy("compiler", "Listings.Tests"));

        // What the code declares is not what the tests were compiled against the last time that they were.
        site.Replace(Wolf, "// Another.", "// A third.");
        var stillRenamed = await site.Build("check");

        site.Replace("input/talk/slides.md", "Wolf.Visit", "Wolf.Call");
        site.Replace("tests/listings/WolfTests.cs", "Wolf.Visit", "Wolf.Call");
        site.Replace("tests/listings/BarnTests.cs", "Wolf.Visit", "Wolf.Call");
        var repaired = await site.Build("check");
        Assert.True(IsCompiledBy("compiler", "Listings.Tests"));

        // What source generators of the SDK add is part of the code, and so are the lines that call it.
        site.Replace(Wolf, "public static class Wolf", "public static partial class Wolf");
        site.AddMember(Wolf, """    [System.Text.RegularExpressions.GeneratedRegex("sheep")]""");
        site.Replace(
            Wolf,
            "(\"sheep\")]\n\n",
            "(\"sheep\")]\n    public static partial System.Text.RegularExpressions.Regex Prey();\n\n"
        );
        var generated = await site.Build("check");
        Assert.True(IsCompiledBy("compiler", "Code"));

        // The proof needs symbols, and gets them from a project that asks for none.
        site.Replace("code/Code.csproj", "<Features>", "<DebugType>none</DebugType><Features>");
        File.Delete(site.PathOf("artifacts/bin/Listings.Tests/debug/Code.pdb"));
        var settings = await site.Build("check");
        Assert.True(IsCompiledBy("MSBuild", "Code"));

        Assert.Contains("Proof run: 3 of ", first.StandardError, StringComparison.Ordinal);
        Assert.Contains("Proof run: 3 of ", body.StandardError, StringComparison.Ordinal);
        Assert.Contains(
            "tests/listings/WolfTests.cs(9,82): error PRF13",
            renamed.StandardOutput,
            StringComparison.Ordinal
        );
        Assert.Equal(renamed.StandardOutput, stillRenamed.StandardOutput);
        Assert.Equal(0, repaired.ExitCode);
        Assert.True(generated.ExitCode == 0, generated.StandardOutput + generated.StandardError);
        Assert.Equal(0, settings.ExitCode);
        Assert.True(File.Exists(site.PathOf("artifacts/bin/Listings.Tests/debug/Code.pdb")));

        bool IsCompiledBy(string what, string project) =>
            File.Exists(site.PathOf($"artifacts/proof/{project}.{(what == "MSBuild" ? "notes" : "rsp")}"));
    }
}
