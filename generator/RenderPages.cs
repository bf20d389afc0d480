using System.Runtime.InteropServices;
using System.Text;
using Microsoft.AspNetCore.Components;

namespace Generator;

/// <summary>Renders pages to HTML files.</summary>
internal static class RenderPages
{
    /// <summary>Renders one page per document.</summary>
    /// <typeparam name="TPage">
    /// The theme's component for the page, with a parameter <c>Site</c> and one named after the document's type.
    /// </typeparam>
    public static IEnumerable<OutputFile> As<TPage>(IEnumerable<ISitePage> documents, Site site, Components components)
        where TPage : IComponent =>
        documents.Select(document =>
            Render<TPage>(
                document.SitePath,
                new() { [document.GetType().Name] = document, ["Site"] = site },
                components
            )
        );

    /// <summary>Renders one page from the whole site.</summary>
    /// <typeparam name="TPage">The theme's component for the page, with a parameter <c>Site</c>.</typeparam>
    public static OutputFile As<TPage>(string sitePath, Site site, Components components)
        where TPage : IComponent => Render<TPage>(sitePath, new() { ["Site"] = site }, components);

    private static OutputFile Render<TPage>(
        string sitePath,
        Dictionary<string, object?> parameters,
        Components components
    )
        where TPage : IComponent
    {
        var html = Encoding.UTF8.GetBytes(components.Render<TPage>(parameters));
        return new OutputFile(sitePath, ImmutableCollectionsMarshal.AsImmutableArray(html));
    }
}
