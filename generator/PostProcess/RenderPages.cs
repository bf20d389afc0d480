using System.Runtime.InteropServices;
using System.Text;
using Microsoft.AspNetCore.Components;

namespace Generator;

/// <summary>Pages become HTML files.</summary>
internal static class RenderPages
{
    /// <summary>Pages that are made of a document each.</summary>
    /// <typeparam name="TPage">The theme's component for a whole page, with the parameter <c>Site</c> and one with the name of the document's type.</typeparam>
    public static IEnumerable<OutputFile> As<TPage>(IEnumerable<IAddressed> documents, Site site, Components components)
        where TPage : IComponent =>
        documents.Select(document => Render<TPage>(document.Address, new() { [document.GetType().Name] = document, ["Site"] = site }, components));

    /// <summary>A page that is made of the whole site.</summary>
    /// <typeparam name="TPage">The theme's component for a whole page, with the parameter <c>Site</c>.</typeparam>
    public static OutputFile As<TPage>(string address, Site site, Components components)
        where TPage : IComponent =>
        Render<TPage>(address, new() { ["Site"] = site }, components);

    private static OutputFile Render<TPage>(string address, Dictionary<string, object?> parameters, Components components)
        where TPage : IComponent =>
        new(address, ImmutableCollectionsMarshal.AsImmutableArray(Encoding.UTF8.GetBytes(components.Render<TPage>(parameters))));
}
