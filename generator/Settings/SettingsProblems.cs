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
}
