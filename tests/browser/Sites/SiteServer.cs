using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace Browser.Tests.Sites;

/// <summary>Serves the published site, and nothing else, over HTTP below a path, as for project sites.</summary>
public sealed class SiteServer : IAsyncLifetime
{
    private readonly WebApplication _server;

    public SiteServer()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _server = builder.Build();
        // Browsers request this although no page links to it.
        _server.MapGet("/favicon.ico", () => Results.NoContent());
        _server.Map("/series", below =>
            below.UseFileServer(new FileServerOptions { FileProvider = new PhysicalFileProvider(PublishedSite.Folder) })
        );
    }

    public Uri Url => new($"{_server.Urls.Single()}/series/");

    public Task InitializeAsync() => _server.StartAsync();

    public async Task DisposeAsync() => await _server.DisposeAsync();
}
