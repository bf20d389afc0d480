namespace Generator;

/// <summary>Faults of files and settings.</summary>
internal static partial class Problems
{
    public static Problem NotUtf8(Location at) =>
        new("TXT01", at, "This file is not UTF-8 text.", "Save it as UTF-8.");

    public static Problem TooLong(Location at, int limit) =>
        new("TXT02", at, $"This file is longer than {limit / 1024} KB.", "Split it.");

    public static Problem NotReadable(Location at, string why) =>
        new("TXT03", at, $"A file could not be read: {why}", "Give yourself the right to read it, or move it away.");

    public static Problem NoSettings(Location at) =>
        new("SET01", at, "There is no settings.yml.", "Add one with title, author and description.");
}
