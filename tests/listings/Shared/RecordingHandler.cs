namespace Listings.Tests.Shared;

/// <summary>Stands between a client and a farm, and tells a recording how long each animal was waited for.</summary>
/// <param name="now">The time, in the recording's unit.</param>
/// <param name="asked">Called when an animal has been asked.</param>
public sealed class RecordingHandler(Recording recording, Func<decimal> now, Action? asked = null) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var place = recording.Touch();
        var start = now();
        var answer = base.SendAsync(request, cancellationToken);
        asked?.Invoke();
        var response = await answer.ConfigureAwait(false);
        recording.Add(recording.Named(request.RequestUri!.AbsolutePath), Doing.Waiting, start, now(), places: place);
        return response;
    }
}
