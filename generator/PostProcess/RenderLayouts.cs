using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using Microsoft.AspNetCore.Components;

namespace Generator;

/// <summary>Pages become HTML files.</summary>
internal static class RenderLayouts
{
    /// <typeparam name="TLayout">The theme's component for a whole page, with parameters <c>Page</c> and <c>Site</c>.</typeparam>
    public static ImmutableArray<OutputFile> Of<TLayout>(Site site, Components components)
        where TLayout : IComponent =>
        [.. site.Pages.Select(page => new OutputFile(page.Address, Encode(components.Render<TLayout>(new() { ["Page"] = page, ["Site"] = site }))))];

    private static ImmutableArray<byte> Encode(string html) => ImmutableCollectionsMarshal.AsImmutableArray(Encoding.UTF8.GetBytes(html));
}
