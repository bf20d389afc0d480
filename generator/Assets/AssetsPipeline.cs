using System.Reflection;

namespace Generator.Assets;

/// <summary>Publishes files as they are: images of articles, style sheet, scripts, icons.</summary>
/// <param name="theme">The assembly that the theme is embedded in.</param>
internal sealed class AssetsPipeline(Assembly theme) : Pipeline
{
    public override IEnumerable<IDocument> Input(BuildContext context) =>
        [.. ReadAssets.PicturesIn(context.Root), HashAssets.Of(ReadAssets.From(theme))];

    public override IEnumerable<IDocument> PostProcess(Site site, Documents files, BuildContext context) =>
        [
            .. site.Of<OutputFile>(),
            .. site.Settings.HasThemeIcon ? ReadAssets.IconsIn(theme) : [],
            .. site.Documents.Get<ThemeAssets>().Files.Values.OrderBy(file => file.Path, StringComparer.Ordinal),
        ];
}
