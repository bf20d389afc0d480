namespace Generator;

/// <summary>Faults of links.</summary>
internal static partial class Problems
{
    public static Problem DeadLink(Location at, string written, IEnumerable<string> known) =>
        new("LNK01", at, $"The link '{written}' leads to no page or file.{Nearest.To(written, known)}", "Link to a file under input/, relative to this one.");

    public static Problem DeadAnchor(Location at, string written, string anchor, IEnumerable<string> known) =>
        new("LNK02", at, $"The link '{written}' leads to no place there.{Nearest.To(anchor, known)}", "Anchors are headings in lower case with hyphens for blanks.");

    public static Problem DisallowedScheme(Location at, string written) =>
        new("LNK03", at, $"The link '{written}' is not allowed.", "Links are relative, or begin with https:, http: or mailto:.");
}
