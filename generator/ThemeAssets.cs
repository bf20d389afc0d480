using System.Collections.Immutable;

namespace Generator;

/// <summary>The theme's files, by their names in the theme.</summary>
public sealed record ThemeAssets(ImmutableDictionary<string, OutputFile> Files) : IDocument
{
    /// <summary>Path of a theme file in the site.</summary>
    public string this[string name] => Files[name].Path;
}
