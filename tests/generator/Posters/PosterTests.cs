using System.Buffers.Binary;

namespace Generator.Tests.Posters;

/// <summary>The images that other sites show for a link to a page.</summary>
[Collection(ProvenSite.ForProgram), Trait("Speed", "slow")]
public class PosterTests(ProvenSite proven)
{
    [Fact]
    public async Task A_page_made_of_Markdown_has_a_poster_that_is_the_same_everywhere()
    {
        var site = await proven.WithBaseUrl("posters");
        var poster = Path.Combine(site.Output, "assets/posters/articles/the-wolf.png");
        var first = File.ReadAllBytes(poster);
        Assert.Equal(
            $"{ProvenSite.BaseUrl}assets/posters/articles/the-wolf.png",
            site.Page("articles/the-wolf.html")
                .Head!.QuerySelector("meta[property='og:image']")!
                .GetAttribute("content")
        );
        Assert.Equal(
            (1200, 630),
            (
                BinaryPrimitives.ReadInt32BigEndian(first.AsSpan(16)),
                BinaryPrimitives.ReadInt32BigEndian(first.AsSpan(20))
            )
        );

        // One that was damaged where it is kept is drawn anew, and another culture draws the same.
        foreach (var kept in Directory.GetFiles(site.PathOf("artifacts/posters")))
        {
            File.WriteAllText(kept, "damaged");
        }

        // What a build that was killed has left is deleted, unless another one may still be writing it.
        var (left, open) = (site.PathOf("artifacts/posters/left.part"), site.PathOf("artifacts/posters/open.part"));
        File.WriteAllText(left, "half");
        File.SetLastWriteTimeUtc(left, DateTime.UtcNow.AddDays(-2));
        File.WriteAllText(open, "half");

        await site.Command("--no-proof", "--address", ProvenSite.BaseUrl)
            .WithEnvironmentVariables(environment => environment.Set("LC_ALL", "ar_SA.UTF-8"))
            .ExecuteAsync();

        Assert.Equal(first, File.ReadAllBytes(poster));
        Assert.Equal((false, true), (File.Exists(left), File.Exists(open)));
    }
}
