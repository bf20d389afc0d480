using System.Threading.Channels;
using Listings.Tests.Shared;

namespace Listings.Tests.Background;

internal static class Orders
{
    public static Channel<string> Of(params string[] animals)
    {
        var orders = Channel.CreateUnbounded<string>();
        Array.ForEach(animals, animal => orders.Writer.TryWrite(animal));
        return orders;
    }

    public static async Task<int> PostAsync(this HttpClient client, string path, CancellationToken leaving = default)
    {
        using var answer = await client.PostAsync(new Uri(path, UriKind.Relative), null, leaving).OrFail();
        return (int)answer.StatusCode;
    }
}
