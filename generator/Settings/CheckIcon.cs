namespace Generator.Settings;

/// <summary>Checks that the icon of the series is an image that every browser can show.</summary>
internal static class CheckIcon
{
    public static IEnumerable<Problem> Of(Site site)
    {
        if (site.Settings.IconFile is not { } icon)
        {
            return [];
        }

        string[] known = [.. site.Of<OutputFile>().Select(image => image.Path).Where(IsPng)];
        return known.Contains(icon, StringComparer.Ordinal)
            ? []
            : [SettingsProblems.NoIcon.At(new Location("settings.yml"), icon, Suggestion.For(icon, known))];
    }

    private static bool IsPng(string path) => path.EndsWith(".png", StringComparison.Ordinal);
}
