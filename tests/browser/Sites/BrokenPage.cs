namespace Browser.Tests.Sites;

/// <summary>A small, faultless page on disk, after one part of it was replaced.</summary>
internal sealed class BrokenPage : IDisposable
{
    private const string Good = """
        <!DOCTYPE html>
        <html lang="en">
        <head>
          <meta charset="utf-8">
          <meta http-equiv="Content-Security-Policy"
            content="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <title>A page</title>
          <link rel="stylesheet" href="page.css">
        </head>
        <body>
          <main>
            <h1 id="top">A page</h1>
            <p><img src="dot.svg" alt="A dot" width="24" height="24"> Text.</p>
            <pre tabindex="0" role="group" aria-label="Code"
              ><code>A line that is longer than any telephone is wide, so that it must be scrolled.</code></pre>
            <details><summary>More</summary><p class="quiet">Folded text.</p></details>
            <details><summary>Still more</summary><p>Other folded text.</p></details>
          </main>
        </body>
        </html>
        """;

    private const string Css = """
        body { background: #fff; color: #222; }
        pre { padding: 1rem; overflow-x: auto; background: #fff; }
        :focus-visible { outline: 2px solid; }
        .pale { color: #aaa; }
        .wide { width: 2000px; margin: 0 -8px; }
        .tiny { display: inline-block; font-size: 8px; line-height: 8px; }
        .veiled { background: linear-gradient(#fff, #ddd); }
        .ringless { outline: none; }
        .cut { overflow: hidden; }
        .over { position: fixed; inset: 0; background: #fff; }
        .moving { animation: move 9s infinite; }
        .slow { transition: color 2s; }
        .like-text { color: #c00; text-decoration: none; }
        @keyframes move { to { translate: 1px; } }
        @media (prefers-color-scheme: dark) {
          body, pre { background: #111; color: #ddd; }
          .night { color: #333; }
          .moved { padding-left: 9px; }
          .like-text { color: #ccc; }
        }
        @media (forced-colors: active) { .bare { forced-color-adjust: none; color: #aaa; background: #fff; } }
        """;

    public BrokenPage(string good = "", string bad = "")
    {
        Assert.Contains(good, Good, StringComparison.Ordinal);
        var folder = Repository.Folder($"pages/{Guid.NewGuid()}");
        File.WriteAllText(
            Path.Combine(folder, "dot.svg"),
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><circle r=\"1\"/></svg>"
        );
        File.WriteAllText(Path.Combine(folder, "page.js"), "throw new Error('thrown on purpose');");
        File.WriteAllText(Path.Combine(folder, "page.css"), Css);
        File.WriteAllText(
            Path.Combine(folder, "page.html"),
            good.Length == 0 ? Good : Good.Replace(good, bad, StringComparison.Ordinal)
        );
        Site = new Uri(folder + Path.DirectorySeparatorChar);
    }

    public Uri Site { get; }

    public Uri Url => new(Site, "page.html");

    public void Dispose() => Directory.Delete(Site.LocalPath, recursive: true);
}
