namespace Generator.Settings;

/// <summary>Reads the settings of the series from <c>settings.yml</c>.</summary>
internal sealed class SettingsPipeline : Pipeline
{
    public override IEnumerable<IDocument> Input(BuildContext context) =>
        ReadSettings.From(context.Root, context.Options.BaseUrl);

    public override IEnumerable<IDocument> PostProcess(Site site, Documents files, BuildContext context) =>
        CheckIcon.Of(site);
}
