namespace Generator.Tests;

/// <summary>The same input gives the same site, wherever and however it is built.</summary>
[Collection(ProvenSite.ForProgram), Trait("Speed", "slow")]
public class SameBytesTests(ProvenSite proven)
{
    private readonly SiteCopy _site = proven.Site;

    [Theory]
    [InlineData("LC_ALL", "tr_TR.UTF-8")]
    [InlineData("LC_ALL", "ar_SA.UTF-8")]
    [InlineData("LC_ALL", "th_TH.UTF-8")]
    [InlineData("TZ", "Pacific/Kiritimati")]
    [InlineData("DOTNET_PROCESSOR_COUNT", "1")]
    public async Task The_same_input_gives_the_same_bytes(string variable, string value)
    {
        var other = Path.Combine(_site.Root, "elsewhere");

        var build = _site
            .Command("--output", other)
            .WithEnvironmentVariables(environment => environment.Set(variable, value));
        await build.ExecuteAsync();

        Assert.Equal(_site.Tree(), SiteCopy.TreeOf(other));
        Directory.Delete(other, recursive: true);
    }

    [Fact]
    public async Task A_folder_elsewhere_gives_the_same_bytes()
    {
        var copy = _site.CopyTo("a place with blanks & signs");

        var build = await copy.Build("--no-proof");

        Assert.True(build.ExitCode == 0, build.StandardOutput);
        Assert.Equal(_site.Tree(), copy.Tree());
    }

    [Fact]
    public async Task Order_in_the_folder_does_not_matter()
    {
        var before = _site.Tree();
        var text = File.ReadAllText(_site.PathOf("input/index.md"));
        File.Delete(_site.PathOf("input/index.md"));
        _site.Write("input/index.md", text);

        await _site.Build();

        Assert.Equal(before, _site.Tree());
    }
}
