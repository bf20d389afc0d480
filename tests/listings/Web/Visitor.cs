using Listings.Tests.Shared;

namespace Listings.Tests.Web;

/// <summary>What a visitor of a farm does, in the words of the tests.</summary>
internal static class Visitor
{
    /// <summary>The status and the text of an answer: "200 Moo!".</summary>
    public static async Task<string> AskAsync(this HttpClient client, string path, CancellationToken leaving = default)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), leaving).OrFail();
        return $"{(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync(leaving)}";
    }
}
