using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Generator.Tests.Hostile;

/// <summary>What no page may contain, whatever text is on it.</summary>
internal static class Harmless
{
    // As a browser reads a URL: what looks like a scheme may be a part of a fragment, and one may hide behind
    // control characters.
    private static readonly Url Page = new("https://example.org/articles/hostile.html");

    private static readonly string[] Schemes = ["https", "http", "mailto"];

    public static void Check(IHtmlDocument body)
    {
        Assert.Empty(body.QuerySelectorAll("script, style, iframe, base, meta, object, form, [style], [srcdoc]"));
        Assert.DoesNotContain(body.All.SelectMany(element => element.Attributes), attribute =>
            attribute.Name.StartsWith("on", StringComparison.Ordinal)
            || (attribute.Name is "href" or "src" && !Schemes.Contains(new Url(Page, attribute.Value).Scheme))
        );
    }
}
