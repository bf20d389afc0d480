namespace Generator.Articles;

/// <summary>Problems in the text of an article.</summary>
internal static class ArticleProblems
{
    public static readonly ProblemKind UnclosedFrontMatter = new(
        "ART01",
        "Unclosed front matter",
        "The front matter is never closed.",
        "End it with a line `---`."
    );

    public static readonly ProblemKind NoBody = new(
        "ART02",
        "Article without text",
        "The article has no text.",
        "Write some, or delete the file."
    );

    public static readonly ProblemKind TooDeep = new(
        "ART03",
        "Blocks nested too deeply",
        "The blocks of this article are nested too deeply.",
        "Flatten its lists and quotes."
    );

    public static readonly ProblemKind RawHtml = new(
        "ART04",
        "Raw HTML",
        "Raw HTML is not allowed.",
        "Write it as Markdown, or put `<` in a code span."
    );

    public static readonly ProblemKind BareFence = new(
        "ART05",
        "C# code that nothing proves",
        "This is C# code that nothing proves.",
        "Move it to code/ as a listing, and write `snippet: key` here; another language is named behind its fence."
    );

    public static readonly ProblemKind TitleInBody = new(
        "ART06",
        "First-level heading in the body",
        "The body contains a first-level heading.",
        "The title comes from the front matter; start with `##`."
    );

    public static readonly ProblemKind DisallowedAttribute = new(
        "ART07",
        "Attribute that is not allowed",
        "The attribute '{name}' is not allowed.",
        "Use only an id (`{#name}`) or classes (`{.name}`)."
    );

    public static readonly ProblemKind UnknownContainer = new(
        "ART08",
        "Unknown container",
        "There is no container '{name}'.{suggestion}",
        "Known containers: {known}."
    );

    public static readonly ProblemKind NoAlternative = new(
        "ART13",
        "Image without alt text",
        "The image has no alt text.",
        "Describe the image between the brackets: `![description](image.png)`."
    );

    public static readonly ProblemKind MisspeltSnippet = new(
        "ART20",
        "Line that looks like a listing",
        "This looks like a `{word}` line and isn't one, so it is published as text.",
        "Write the word, a colon and a key on a line of their own; options follow between braces."
    );

    public static readonly ProblemKind ClosesNothing = new(
        "ART21",
        "Container end that closes nothing",
        "This `{colons}` closes nothing{closed}.",
        "Remove it; or give the outer container more colons than the ones in it, and close it with as many."
    );

    public static readonly ProblemKind NoFrontMatter = new(
        "ART22",
        "Article without front matter",
        "The article has no front matter.",
        "Begin the file with a line `---`, then `title: …` and `description: …`, then another line `---`."
    );

    public static readonly ProblemKind Unclosed = new(
        "ART24",
        "Block that is never closed",
        "This `{fence}` is never closed, so it takes in all that follows.",
        "End it with a line `{fence}`."
    );

    public static readonly ProblemKind DisallowedScheme = new(
        "LNK03",
        "Link that is not allowed",
        "The link '{link}' is not allowed.",
        "Use a relative link, or one that starts with https:, http:, mailto:, xref: or test:."
    );

    public static readonly ProblemKind TooMuch = new(
        "ART25",
        "Too much for one page",
        "This is more than {limit}.",
        "Split it; the limits keep a build from taking minutes or gigabytes."
    );

    public static readonly ProblemKind ForeignImage = new(
        "ART26",
        "Image from elsewhere",
        "The image '{link}' is not in this series.",
        "Put it below input/, and link to it by its path relative to this file; no page loads anything from elsewhere."
    );

    public static readonly ProblemKind TakenId = new(
        "ART27",
        "Id that is taken",
        "The id '{name}' is used on this page already.",
        "Choose another one."
    );
}
