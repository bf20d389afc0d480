using System.Collections.Immutable;
using Markdig.Syntax;

namespace Generator;

/// <summary>A place in a file that a person wrote.</summary>
/// <param name="File">Path relative to the root of the series, with forward slashes.</param>
/// <param name="Line">Counted from 1.</param>
/// <param name="Column">Counted from 1, in UTF-16 code units.</param>
public sealed record Location(string File, int Line = 1, int Column = 1);

/// <summary>A fault in the input, as data.</summary>
/// <param name="Code">Stable name of the kind of fault, such as <c>LST01</c>.</param>
/// <param name="At">Where the author has to look.</param>
/// <param name="Message">What is wrong, in one line.</param>
/// <param name="Hint">What to do, in one line.</param>
/// <param name="Detail">More lines where they help: a failing test's message, a difference.</param>
public sealed record Problem(string Code, Location At, string Message, string Hint, string Detail = "");

/// <summary>A text file as it was read: UTF-8, newlines as they are.</summary>
public sealed record SourceFile(string Path, string Text);

/// <summary>The text files of a folder, and what kept others from being read.</summary>
public sealed record Sources(ImmutableArray<SourceFile> Files, ImmutableArray<Problem> Problems);

/// <summary>What <c>settings.yml</c> says of the series.</summary>
/// <param name="Avoid">Words and phrases that no article may use, in lower case.</param>
public sealed record Settings(string Title, string Author, string Description, Uri? Repository = null, string Language = "en", ImmutableArray<string> Avoid = default);

/// <summary>Settings with the problems found in their file; <see cref="Value"/> is usable in any case.</summary>
public sealed record ReadSettingsResult(Settings Value, ImmutableArray<Problem> Problems);

/// <summary>Whether a reader of the series needs an article.</summary>
public enum Level
{
    Core,
    Optional,
    Extended,
}

/// <summary>What a Markdown file becomes.</summary>
public enum Form
{
    Article,
    Slides,
    Talk,
}

/// <summary>The typed front matter of an article.</summary>
public sealed record FrontMatter(
    string Title,
    string Description,
    int? Number = null,
    Level Level = Level.Core,
    ImmutableArray<string> Needs = default,
    ImmutableArray<string> Goals = default,
    string? Versions = null,
    DateOnly? Checked = null,
    bool Draft = false,
    Form Form = Form.Article);

/// <summary>A Markdown file: its front matter and its syntax tree, with the problems found in it so far.</summary>
/// <param name="Address">Where its page will lie in the site: <c>articles/counting.html</c>.</param>
/// <param name="Terms">The terms of the glossary that it introduces.</param>
/// <param name="Cards">What its page tells of the names in its listings, in the order of first appearance.</param>
public sealed record Article(
    SourceFile Source,
    string Address,
    FrontMatter FrontMatter,
    MarkdownDocument Tree,
    ImmutableArray<Quote> Quotes,
    ImmutableArray<Term> Terms,
    ImmutableArray<PageCard> Cards,
    ImmutableArray<Problem> Problems);

/// <summary>What the series calls things, as <c>input/glossary.md</c> defines it.</summary>
/// <param name="Source">Path of that file.</param>
public sealed record Glossary(string Source, ImmutableArray<Term> Terms)
{
    /// <summary>The term that a text names, in capitals or not, one or several.</summary>
    public Term? Find(string text) => Terms.FirstOrDefault(term => Names(term, text)) ?? Terms.FirstOrDefault(term => Names(term, text.TrimEnd('s')));

    private static bool Names(Term term, string text) => term.Name.Equals(text, StringComparison.OrdinalIgnoreCase);
}

/// <summary>A word of the glossary.</summary>
/// <param name="Anchor">Where the glossary's page defines it.</param>
public sealed record Term(string Name, string Anchor, Location At);

/// <summary>An article shows a listing.</summary>
public sealed record Quote(string Key, Location At)
{
    /// <summary>Anchor of the listing's first figure on the page.</summary>
    public string Anchor => $"listing-{Key}";
}

/// <summary>A named part of a file under <c>code/</c>.</summary>
/// <param name="Key">Its name, unique in the site.</param>
/// <param name="At">The line that opens the region.</param>
/// <param name="Lines">The lines that readers see, with their numbers in the file; markers are left out, common indentation is removed.</param>
/// <param name="Indent">What each line that is not blank begins with in the file; readers do not see it.</param>
/// <param name="Unquoted">Why no article shows it, if it says so.</param>
/// <param name="Measured">What its program measured and wrote beside its file, in <c>.measured.txt</c>; null if nothing lies there.</param>
/// <param name="Entry">How its file is started; null if it has no <c>Main</c>.</param>
/// <param name="Lowered">What the compiler made of its iterators and async methods; none while it is not proven.</param>
/// <param name="Proof">Null while it is not proven.</param>
public sealed record Listing(
    string Key,
    Location At,
    ImmutableArray<CodeLine> Lines,
    string Indent,
    string? Unquoted,
    string? Measured,
    Entry? Entry,
    ImmutableArray<LoweredMember> Lowered,
    Proof? Proof)
{
    public string Text => string.Join('\n', Lines.Select(line => line.Text));
}

/// <summary>A file that can be started has a <c>Main</c>.</summary>
/// <param name="Note">What the comment directly above it says; empty if there is none.</param>
public sealed record Entry(string Note);

/// <summary>What a listing promises. The names are those of tests/Proves.cs.</summary>
public enum Contract
{
    Runs,
    Unordered,
    Outcomes,
    Throws,
    Hangs,
    DoesNotCompile,
}

/// <summary>What shows that a listing keeps its contract.</summary>
/// <param name="Tests">The tests that name the listing; all passed.</param>
/// <param name="Executed">Lines of the listing that the tests executed.</param>
/// <param name="Executable">Lines of the listing that can be executed.</param>
/// <param name="Exemptions">Executable lines that cannot run under the contract, with reasons.</param>
/// <param name="Outputs">What readers see of the run, test by test.</param>
/// <param name="Timelines">Recorded by these tests; the same one only once.</param>
public sealed record Proof(
    Contract Contract,
    ImmutableArray<ProvingTest> Tests,
    int Executed,
    int Executable,
    ImmutableArray<Exemption> Exemptions,
    ImmutableArray<Output> Outputs,
    ImmutableArray<Timeline> Timelines);

/// <summary>A test that proves a listing.</summary>
/// <param name="Name">Full name of its method.</param>
/// <param name="At">Its first line.</param>
/// <param name="LastLine">Its last line.</param>
/// <param name="Source">The whole method with its attributes, without the indentation that its lines have in common.</param>
public sealed record ProvingTest(string Name, Location At, int LastLine, string Source);

/// <summary>What a run showed.</summary>
/// <param name="From">Path of the <c>.verified.txt</c> file, or name of the test.</param>
public sealed record Output(string From, Shown Shown);

/// <summary>A text that a test compared with its snapshot, byte for byte.</summary>
/// <param name="Snapshot">Path of the <c>.verified.txt</c> file.</param>
public sealed record ComparedText(string Snapshot, string Text);

/// <summary>A line that cannot run, and why.</summary>
public sealed record Exemption(string Line, string Reason);

/// <summary>Everything under <c>code/</c> that articles may quote, and what keeps listings from being proven.</summary>
/// <param name="Run">What the proof rests on: found fresh, or one test run.</param>
/// <param name="Cards">What is known of the names in the listings; <see cref="CodeLine.Names"/> counts them from 0.</param>
public sealed record Code(ImmutableArray<Listing> Listings, ImmutableArray<Card> Cards, ProofRun Run, ImmutableArray<Problem> Problems);

/// <summary>The run that counts.</summary>
/// <param name="Closure">Hash of everything that the evidence depends on, in lower-case hex.</param>
/// <param name="Fresh">True if the evidence lay there already and no test was run now.</param>
/// <param name="Tests">Number of tests in that run.</param>
/// <param name="Sdk">Version of the SDK that compiled it.</param>
/// <param name="Runtime">The runtime that it ran on, such as <c>.NET 10.0.0</c>.</param>
public sealed record ProofRun(string Closure, bool Fresh, int Tests, string Sdk, string Runtime);

/// <summary>A listing as one article shows it.</summary>
/// <param name="Marked">Numbers in <see cref="Listing.Lines"/> order, from 0, of the lines to highlight.</param>
/// <param name="Output">What came of the listing, if the article shows it below the code.</param>
/// <param name="Refusals">What the compiler says, to be shown under the lines it belongs to.</param>
/// <param name="Measured">What its program measured, if the article shows it.</param>
/// <param name="ShowsTests">Whether the article shows the tests that prove it.</param>
/// <param name="Lowered">What the compiler made of a member, if the article shows it.</param>
/// <param name="Question">If not null, the output is folded under this question.</param>
/// <param name="Timeline">When each part of it ran, if the article shows it.</param>
/// <param name="Id">Anchor of the figure on its page; null from the second quotation of a listing on.</param>
/// <param name="Cards">The page's cards, by their numbers in the evidence.</param>
public sealed record Figure(
    Listing Listing,
    ImmutableHashSet<int> Marked,
    Shown? Output,
    ImmutableArray<Refusal> Refusals,
    string? Measured,
    LoweredMember? Lowered,
    bool ShowsTests,
    string? Question,
    Picture? Timeline,
    string? Id,
    ImmutableDictionary<int, PageCard> Cards)
{
    /// <summary>False where a slide shows only what came of the listing.</summary>
    public bool ShowsCode { get; init; } = true;
}

/// <summary>A slide of a deck.</summary>
/// <param name="Id">Its anchor on the page.</param>
/// <param name="Look">Classes of its heading, by which the theme lays it out; empty as a rule.</param>
/// <param name="Body">HTML of what the audience sees below the title.</param>
/// <param name="Notes">HTML of what the speaker reads.</param>
public sealed record Slide(string Id, string Title, string Look, string Body, string Notes);

/// <summary>The talk was given.</summary>
/// <param name="Link">Where it was announced.</param>
/// <param name="Repository">Where its files are.</param>
/// <param name="Revision">Tag, branch or commit of the repository as it was then.</param>
/// <param name="Original">Whether it was the talk that this one goes back to.</param>
public sealed record Presentation(DateOnly Date, string Event, string Place, Uri Link, Uri Repository, string Revision, bool Original = false);

/// <summary>The presentations that can be shown, and what is wrong with the others.</summary>
public sealed record ReadPresentationsResult(ImmutableArray<Presentation> Entries, ImmutableArray<Problem> Problems);

/// <summary>A heading of a page.</summary>
public sealed record Heading(int Level, string Text, string Id);

/// <summary>A link from a page to a place in the site.</summary>
/// <param name="Target">Path in the site that the link leads to, with forward slashes.</param>
/// <param name="Fragment">Anchor on the target, without <c>#</c>; empty if none.</param>
/// <param name="Written">The link as the author wrote it.</param>
public sealed record Link(string Target, string Fragment, string Written, Location At);

/// <summary>An article rendered to HTML.</summary>
/// <param name="Body">HTML of the article without the layout around it.</param>
/// <param name="Minutes">How long reading takes, listings included.</param>
/// <param name="Anchors">Ids on the page that a link may lead to.</param>
/// <param name="Cards">What the page tells of the names in its listings.</param>
public sealed record Page(
    Article Article,
    string Body,
    int Minutes,
    ImmutableArray<Heading> Headings,
    ImmutableHashSet<string> Anchors,
    ImmutableArray<Link> Links,
    ImmutableArray<PageCard> Cards)
{
    public string Address => Article.Address;

    public bool IsLanding => Address == "index.html";

    public FrontMatter FrontMatter => Article.FrontMatter;

    /// <summary>Empty if it is no deck.</summary>
    public ImmutableArray<Slide> Slides { get; init; } = [];
}

/// <summary>All pages in the order of the series: numbered ones first by number, then the others by address.</summary>
/// <param name="Code">All listings of the series, also those that no page of this site shows, and the run that proves them.</param>
/// <param name="Files">What is published as it is: pictures of articles, and the theme's assets.</param>
/// <param name="StyleSheet">Address of the theme's style sheet.</param>
/// <param name="Script">Address of the theme's script.</param>
public sealed record Site(Settings Settings, ImmutableArray<Page> Pages, Code Code, ImmutableArray<OutputFile> Files, string StyleSheet, string Script)
{
    public ImmutableArray<Page> Series => [.. Pages.Where(page => page.FrontMatter.Number is not null)];

    /// <summary>Where readers find listings, in the order in which they meet them.</summary>
    public IEnumerable<Place> Places => Pages.SelectMany(page => page.Article.Quotes.DistinctBy(quote => quote.Key).Select(quote => new Place(quote.Key, page, quote.Anchor)));

    /// <summary>Where readers meet a listing first; null if no page of this site shows it.</summary>
    public Place? PlaceOf(string key) => Places.FirstOrDefault(place => place.Key == key);

    /// <summary>What readers may know of: listings that a page shows, and those that say why none does.</summary>
    public ImmutableArray<Listing> Listings => Places.Select(place => place.Key).ToHashSet(StringComparer.Ordinal) is var shown
        ? [.. Code.Listings.Where(listing => listing.Unquoted is not null || shown.Contains(listing.Key))]
        : [];

    /// <summary>When and where the talk was given.</summary>
    public ImmutableArray<Presentation> Presentations { get; init; } = [];

    /// <summary>The pages of one form; the landing page is of none.</summary>
    public IEnumerable<Page> Of(Form form) => Pages.Where(page => !page.IsLanding && page.FrontMatter.Form == form);
}

/// <summary>A page shows a listing.</summary>
/// <param name="Anchor">Of the figure on that page.</param>
public sealed record Place(string Key, Page Page, string Anchor)
{
    public string Address => $"{Page.Address}#{Anchor}";
}

/// <summary>Bytes and their place in the site, relative with forward slashes.</summary>
public sealed record OutputFile(string Path, ImmutableArray<byte> Bytes)
{
    /// <summary>Path of the list of all files of a site, by which a later build knows the folder as its own.</summary>
    public const string Manifest = "site-manifest.txt";
}
