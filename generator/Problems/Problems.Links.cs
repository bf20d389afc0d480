namespace Generator;

/// <summary>Faults of links.</summary>
internal static partial class Problems
{
    public static Problem DeadLink(Location at, string written, IEnumerable<string> known) =>
        new("LNK01", at, $"The link '{written}' leads to no page or file.{Nearest.To(written, known)}", "Link to a file under input/, relative to this one.");

    public static Problem DeadAnchor(Location at, string written, string anchor, IEnumerable<string> known) =>
        new("LNK02", at, $"The link '{written}' leads to no place there.{Nearest.To(anchor, known)}", "Anchors are headings in lower case with hyphens for blanks.");

    public static Problem DisallowedScheme(Location at, string written) =>
        new("LNK03", at, $"The link '{written}' is not allowed.", "Links are relative, or begin with https:, http:, mailto: or xref:.");

    public static Problem UnknownReference(Location at, string id, IEnumerable<string> known) =>
        new("LNK04", at, $"Nothing has the id '{id}'.{Nearest.To(id, known)}", "An id is the name of an article's file, the key of a listing, or a term of the glossary in lower case with hyphens for blanks.");

    public static Problem AmbiguousReference(Location at, string id, IEnumerable<string> meant) =>
        new("LNK05", at, $"The id '{id}' is that of several things.", $"Say which: {string.Join(" or ", meant.Select(full => $"xref:{full}"))}.");

    public static Problem IllFormedRedirect(Location at, string address) =>
        new("LNK06", at, $"'{address}' is no address that a page could have had.", "Write it as it stood behind the address of the site, such as `articles/old-name.html` or `old-folder/`.");

    public static Problem TakenRedirect(Location at, string address) =>
        new("LNK07", at, $"Something else lies at the former address '{address}'.", "Take it out of redirect_from here, or give the other its own address.");
}
