using CliWrap;
using CliWrap.Buffered;

namespace Generator.Tests.New;

/// <summary>The example that the documents point to.</summary>
[Collection(ProvenSite.ForProgram), Trait("Speed", "slow")]
public class ExampleTests
{
    private const string Example = "examples/tea";

    // What an author changes first.
    private static readonly string[] Changed = ["settings.yml", "input/index.md"];

    [Fact]
    public async Task It_is_a_new_series_with_more()
    {
        var folder = Path.Combine(Checkout.Root, "artifacts", "sites", "new-series");
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        var written = await Cli.Wrap("dotnet")
            .WithArguments([Checkout.Program, "new", "series", folder])
            .WithWorkingDirectory(Checkout.Root)
            .ExecuteBufferedAsync();

        var files = SiteCopy.TreeOf(folder);
        var example = Directory
            .EnumerateFiles(Path.Combine(Checkout.Root, Example, "tests"), "*.cs")
            .Select(file => $"tests/{Path.GetFileName(file)}");
        Assert.Equal("", written.StandardError);
        // Nothing of the generator is left in it that a new series no longer gets.
        Assert.Empty(example.Except(files.Keys));
        Assert.All(files.Where(file => !Changed.Contains(file.Key)), file =>
            Assert.True(
                file.Value == Convert.ToHexString(File.ReadAllBytes(Path.Combine(Checkout.Root, Example, file.Key))),
                $"{Example}/{file.Key} is not what `new series` writes; copy {Path.Combine(folder, file.Key)}."
            )
        );
    }

    [Fact]
    public async Task It_is_published_with_one_of_everything()
    {
        var site = SiteCopy.OfFolder(Example, "example");

        var build = await site.Build();

        Assert.True(build.ExitCode == 0, build.StandardOutput + build.StandardError);
        var article = site.Page("articles/a-pot-of-tea.html");
        Assert.All(
            [
                "a[href='../glossary.html#steep']",
                "a[href^='../proof/statements/']",
                ".note[role=note]",
                "svg.timeline, .timeline svg",
                "main table",
                ".markdown-alert",
                ".solution",
                ".marked",
                "a[rel=tag]",
            ],
            part => Assert.True(article.QuerySelector(part) is not null, part)
        );
        Assert.NotNull(site.Page("articles/promises.html").QuerySelector(".lowered"));
        Assert.Equal(
            ContractTerms.All.Select(terms => terms.Does).Order(StringComparer.Ordinal),
            site.Page("listings/index.html")
                .QuerySelectorAll("[data-does]")
                .Select(row => row.GetAttribute("data-does"))
                .Distinct()
                .Order(StringComparer.Ordinal)
        );
        Assert.Contains("The first cup", site.Read("talk/index.html"), StringComparison.Ordinal);
        Assert.Contains("Ask how long", site.Read("talk/slides.html"), StringComparison.Ordinal);
    }
}
