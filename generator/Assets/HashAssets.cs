using System.Collections.Immutable;

namespace Generator.Assets;

/// <summary>Adds a hash of its content to the name of each file of the theme.</summary>
internal static class HashAssets
{
    public static ThemeAssets Of(IEnumerable<OutputFile> files) =>
        new(
            files.ToImmutableDictionary(
                file => Path.GetFileName(file.Path),
                file => file.Hashed(),
                StringComparer.Ordinal
            )
        );
}
