namespace Generator;

/// <summary>Faults of articles.</summary>
internal static partial class Problems
{
    public static Problem UnclosedFrontMatter(Location at) =>
        new("ART01", at, "The front matter is never closed.", "End it with a line `---`.");

    public static Problem NoBody(Location at) =>
        new("ART02", at, "The article has no text.", "Write it, or remove the file.");

    public static Problem TooDeep(Location at) =>
        new("ART03", at, "Blocks are nested too deeply in this article.", "Flatten its lists and quotations.");

    public static Problem RawHtml(Location at) =>
        new("ART04", at, "Raw HTML is not allowed.", "Say it in Markdown, or put `<` in a code span.");

    public static Problem BareFence(Location at) =>
        new("ART05", at, "A C# fence holds code that nothing proves.", "Move it to code/ as a listing and write `snippet: key` here.");

    public static Problem TitleInBody(Location at) =>
        new("ART06", at, "A heading of the first level stands in the body.", "The title comes from the front matter; begin with `##`.");

    public static Problem DisallowedAttribute(Location at, string name) =>
        new("ART07", at, $"The attribute '{name}' is not allowed.", "Only an id (`{#name}`) and classes (`{.name}`) are.");

    public static Problem UnknownContainer(Location at, string name, IEnumerable<string> known) =>
        new("ART08", at, $"There is no container '{name}'.{Nearest.To(name, known)}", $"Known containers: {string.Join(", ", known)}.");

    public static Problem NoAddress(Location at, string name) =>
        new("ART09", at, $"'{name}' can't be part of an address.", "Use letters a to z, digits and hyphens in the names of files and folders.");

    public static Problem SameAddress(Location at, string address, Location other) =>
        new("ART10", at, $"Two files have the address {address}; the other is {other.File}.", "Rename one of them.");

    public static Problem SameNumber(Location at, int number, Location other) =>
        new("ART11", at, $"Two articles have the number {number}; the other is {other.File}.", "Give one of them another number, or each a `part`.");

    public static Problem NoLanding(Location at) =>
        new("ART12", at, "The site has no landing page.", "Add input/index.md.");

    public static Problem NoAlternative(Location at) =>
        new("ART13", at, "The picture has no text for those who can't see it.", "Write it between the brackets: `![text](picture)`.");

    public static Problem TakenAddress(Location at, string address) =>
        new("ART14", at, $"The address {address} belongs to a file that every site has.", "Rename this one.");

    public static Problem IllNamedTag(Location at, string name) =>
        new("ART18", at, $"The tag '{name}' can't have a page of its own.", "Use a word with letters or digits other than 'index'.");

    public static Problem SameTag(Location at, string name, string other, Location first) =>
        new("ART19", at, $"The tags '{name}' and '{other}' would share a page; the other stands in {first.File}.", "Write them alike.");

    public static Problem SamePart(Location at, int number, int part, Location other) =>
        new("ART15", at, $"Two pages are part {part} of article {number}; the other is {other.File}.", "Give one of them another part.");

    public static Problem MissingPart(Location at, int number, int part, int expected) =>
        new("ART16", at, $"This is part {part} of article {number}, which has no part {expected}.", "Count its parts 1, 2, 3, without a hole.");

    public static Problem PartOfNothing(Location at) =>
        new("ART17", at, "This is a part of an article without a number.", "Add a line `number: …`, or remove the line `part`.");
}
