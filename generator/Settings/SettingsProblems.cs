namespace Generator.Settings;

/// <summary>Problems with the settings of a series.</summary>
internal static class SettingsProblems
{
    public static readonly ProblemKind NoSettings = new(
        "SET01",
        "Missing settings",
        "There is no settings.yml.",
        "Add one with `title`, `author` and `description`."
    );

    public static readonly ProblemKind NoIcon = new(
        "SET02",
        "Icon that does not exist",
        "There is no icon '{icon}'.{suggestion}",
        "Name a PNG by its path below input/, such as `icon.png`, or `theme` for the sign of the theme."
    );
}
