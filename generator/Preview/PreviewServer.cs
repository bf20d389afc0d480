using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Generator.Preview;

/// <summary>Serves the preview to browsers on this machine.</summary>
internal static class PreviewServer
{
    private const int Tries = 20;

    /// <param name="port">Port to listen on; 0 for any that is free.</param>
    /// <param name="orNext">Whether a port above it will do if this one is taken.</param>
    /// <param name="root">Absolute path of the series root.</param>
    /// <returns>The running server; null if the port is taken.</returns>
    public static async Task<WebApplication?> Start(
        int port,
        bool orNext,
        PreviewUpdates updates,
        string root,
        CancellationToken cancel
    )
    {
        for (var tried = 0; tried < (orNext ? Tries : 1); tried++)
        {
            var server = Create(port + tried, updates, root);
            try
            {
                await server.StartAsync(cancel);
                return server;
            }
            catch (IOException exception) when (IsTaken(exception))
            {
                await server.DisposeAsync();
            }
        }

        return null;
    }

    private static WebApplication Create(int port, PreviewUpdates updates, string root)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        // Only programs on this machine can connect, and what they may read is what anyone here can read.
        builder.WebHost.ConfigureKestrel(options => options.Listen(IPAddress.Loopback, port));
        // A page of another site can let its own name point to this machine. The browser still sends that name.
        builder.Services.AddHostFiltering(options => options.AllowedHosts = ["localhost", "127.0.0.1"]);
        var server = builder.Build();
        server.UseHostFiltering();
        foreach (var (name, type) in new[] { ("preview.js", "text/javascript"), ("preview.css", "text/css") })
        {
            server.MapGet($"{PreviewPages.Own}/{name}", () => Results.Text(Resource(name), type));
        }

        server.MapGet($"{PreviewPages.Own}/updates", (HttpContext context) =>
            Tell(context, updates, root, server.Lifetime.ApplicationStopping)
        );
        server.MapFallback("{*path}", new PreviewPages(() => updates.Current).Serve);
        return server;
    }

    // https://html.spec.whatwg.org/multipage/server-sent-events.html
    private static async Task Tell(HttpContext context, PreviewUpdates updates, string root, CancellationToken stopping)
    {
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-store";
        try
        {
            await foreach (var state in updates.States(ends.Token))
            {
                var update = JsonSerializer.Serialize(PreviewUpdate.Of(state, root), PreviewJson.Default.PreviewUpdate);
                await context.Response.WriteAsync($"data: {update}\n\n", ends.Token);
                await context.Response.Body.FlushAsync(ends.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The browser has left, or the preview ends.
        }
    }

    private static bool IsTaken(IOException exception) =>
        exception.InnerException?.InnerException is SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse }
        || exception.InnerException is SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse };

    private static string Resource(string name)
    {
        using var stream = typeof(PreviewServer).Assembly.GetManifestResourceStream($"preview/{name}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
