using Microsoft.AspNetCore.Components;

namespace Generator;

/// <summary>Renders pages to HTML files, each when it is written.</summary>
internal static class RenderPages
{
    /// <summary>Renders one page per document.</summary>
    /// <typeparam name="TPage">
    /// The theme's component for the page, with a parameter <c>Site</c> and one named after the document's type.
    /// </typeparam>
    public static IEnumerable<OutputFile> As<TPage>(IEnumerable<ISitePage> documents, Site site, Components components)
        where TPage : IComponent =>
        documents.Select(document =>
            OutputFile.OnDemand(document.SitePath, () =>
                components.Render<TPage>(new() { [document.GetType().Name] = document, ["Site"] = site })
            )
        );

    /// <summary>Renders one page from the whole site.</summary>
    /// <typeparam name="TPage">The theme's component for the page, with a parameter <c>Site</c>.</typeparam>
    public static OutputFile As<TPage>(string sitePath, Site site, Components components)
        where TPage : IComponent =>
        OutputFile.OnDemand(sitePath, () => components.Render<TPage>(new() { ["Site"] = site }));
}
