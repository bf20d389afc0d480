namespace Generator.Build;

/// <summary>What all phases of a build share.</summary>
/// <param name="Components">Renders the theme's components.</param>
/// <param name="Progress">Receives the steps of the build.</param>
public sealed record BuildContext(
    BuildOptions Options,
    Components Components,
    IProgress<Step> Progress,
    CancellationToken Cancel
)
{
    /// <summary>Absolute path of the series root.</summary>
    public string Root => Options.Root;
}
