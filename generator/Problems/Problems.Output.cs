namespace Generator;

/// <summary>Faults of the output.</summary>
internal static partial class Problems
{
    public static Problem NotOurs(Location at, string why) =>
        new("OUT01", at, $"This folder is not ours to replace: {why}.", "Choose another with --output, or empty it yourself.");

    public static Problem NotWritten(Location at, string why) =>
        new("OUT02", at, $"The site could not be written: {why}", "The last good site is still in place.");

    public static Problem Busy(Location at) =>
        new("OUT03", at, "Another build is at work on this folder.", "Wait until it has ended.");
}
