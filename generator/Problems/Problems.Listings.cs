namespace Generator;

/// <summary>Faults of listings.</summary>
internal static partial class Problems
{
    public static Problem UnknownListing(Location at, string key, IEnumerable<string> known) =>
        new("LST01", at, $"There is no listing '{key}'.{Nearest.To(key, known)}", "A listing is a `#region key` in a file under code/.");

    public static Problem RepeatedListing(Location at, string key, Location other) =>
        new("LST02", at, $"The listing '{key}' exists twice; the other is at {other.File}({other.Line}).", "Keys are unique in the site: rename one.");

    public static Problem EmptyListing(Location at, string key) =>
        new("LST03", at, $"The listing '{key}' is empty.", "Put its code between the markers, or remove them.");

    public static Problem UnclosedListing(Location at, string key) =>
        new("LST04", at, $"The listing '{key}' is never closed.", "Add `#endregion` (or `// end-snippet`) after its last line.");

    public static Problem UnopenedListing(Location at) =>
        new("LST05", at, "This closes a listing that was never opened.", "Remove it, or open the listing above.");

    public static Problem IllNamedListing(Location at, string name) =>
        new("LST06", at, $"'{name}' is no key for a listing.", "A key is made of lower-case words joined by hyphens; after it may stand `unquoted: why`.");

    public static Problem UnquotedListing(Location at, string key) =>
        new("LST07", at, $"No article quotes the listing '{key}'.", $"Write `snippet: {key}` in an article, or say `#region {key} unquoted: why`.");

    public static Problem DisabledCode(Location at, string key) =>
        new("LST08", at, $"A part of the listing '{key}' is switched off by `#if`: it is not compiled.", "Remove it.");

    public static Problem SelfExcluded(Location at) =>
        new("LST09", at, "Code that excludes itself from coverage can't be proven.", "Remove the attribute; exempt single lines in the test, with a reason.");

    public static Problem UnknownOption(Location at, string option, IEnumerable<string> known) =>
        new("LST10", at, $"A listing has no option '{option}'.{Nearest.To(option, known)}", $"Known options: {string.Join(", ", known)}.");

    public static Problem MarksNothing(Location at, string key, string text) =>
        new("LST11", at, $"No line of the listing '{key}' contains '{text}'.", "Mark a text that stands in it.");

    public static Problem NoOutput(Location at, string key) =>
        new("LST12", at, $"The listing '{key}' has no output to show.", "Let one of its tests `await Verify(text)`, or leave {output} out.");

    public static Problem OtherFile(Location at, string key, string source, Location listing) =>
        new("LST13", at, $"The listing '{key}' is not in {source} but in {listing.File}.", "Correct the source, or leave it out.");

    public static Problem TwoOutputs(Location at, string key, string snapshots) =>
        new("LST14", at, $"The listing '{key}' has different outputs: {snapshots}.", "Let one test show what readers see and the others assert, or quote a listing that only one of them proves.");

    public static Problem LostInclude(Location at, string written, IEnumerable<string> known) =>
        new("LST16", at, $"This file includes '{written}', which is not there.{Nearest.To(written, known)}", "Paths are relative to this file; capitals count.");

    public static Problem NotMeasured(Location at, string key, string file) =>
        new("LST15", at, $"Nothing was measured for the listing '{key}'.", $"Let its program write what it measured to {Path.ChangeExtension(file, ".measured.txt")}.");
}
