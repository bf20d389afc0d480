using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;

namespace Generator.Preview;

/// <summary>Serves the files of the site as they are at the moment, and adds the preview's script to pages.</summary>
internal sealed class PreviewPages(Func<PreviewState> current)
{
    /// <summary>Where the preview's own files are. No site has such a folder.</summary>
    public const string Own = "/_preview";

    private const string EndOfHead = "</head>";

    private static readonly FileExtensionContentTypeProvider Types = new();

    public async Task Serve(HttpContext context)
    {
        var state = current();
        var path = context.Request.Path.Value!.TrimStart('/');
        if (state.Files.IsEmpty)
        {
            await Write(context, Waiting);
            return;
        }

        if (path.Length == 0 || path.EndsWith('/'))
        {
            path += "index.html";
        }

        if (state.Files.GetValueOrDefault(path) is { } file)
        {
            await Send(context, file, state);
        }
        else if (state.Files.ContainsKey($"{path}/index.html"))
        {
            context.Response.Redirect($"/{path}/");
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            if (state.Files.GetValueOrDefault(OutputFile.NotFound) is { } notFound)
            {
                await Send(context, notFound, state);
            }
        }
    }

    private static async Task Send(HttpContext context, OutputFile file, PreviewState state)
    {
        var bytes = file.Bytes;
        if (!file.IsPage)
        {
            context.Response.ContentType = Types.TryGetContentType(file.Path, out var type) ? type : "text/plain";
            await context.Response.Body.WriteAsync(bytes.AsMemory());
            return;
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes.AsSpan()));
        context.Response.Headers.ETag = hash;
        await Write(
            context,
            Encoding
                .UTF8.GetString(bytes.AsSpan())
                .Replace(
                    EndOfHead,
                    $"{Head(hash, state.Drafts.Contains(file.Path))}{EndOfHead}",
                    StringComparison.Ordinal
                )
        );
    }

    private static async Task Write(HttpContext context, string page)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        await context.Response.WriteAsync(page, context.RequestAborted);
    }

    // The script compares the hash with that of the page as it is later.
    private static string Head(string hash, bool isDraft) =>
        $"""
            <link rel="stylesheet" href="{Own}/preview.css">
            <script defer src="{Own}/preview.js" data-page="{hash}"{(isDraft ? " data-draft" : "")}></script>

            """;

    private static string Waiting { get; } =
        $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <meta name="color-scheme" content="light dark">
              <title>Preview</title>
            {Head("", isDraft: false)}</head>
            <body>
            </body>
            </html>

            """;
}
