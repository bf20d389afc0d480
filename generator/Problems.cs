namespace Generator;

/// <summary>Every fault that a build can find, by code: the only place where problems are worded.</summary>
internal static class Problems
{
    // Files and settings
    public static Problem NotUtf8(Location at) =>
        new("TXT01", at, "This file is not UTF-8 text.", "Save it as UTF-8.");

    public static Problem TooLong(Location at, int limit) =>
        new("TXT02", at, $"This file is longer than {limit / 1024} KB.", "Split it.");

    public static Problem NotReadable(Location at, string why) =>
        new("TXT03", at, $"A file could not be read: {why}", "Give yourself the right to read it, or move it away.");

    public static Problem NoSettings(Location at) =>
        new("SET01", at, "There is no settings.yml.", "Add one with title, author and description.");

    // YAML, in settings and in front matter
    public static Problem BrokenYaml(Location at, string message) =>
        new("YML01", at, $"This is not YAML: {message}", "Mend it; each line is `key: value`.");

    public static Problem UnknownKey(Location at, string key, IEnumerable<string> known) =>
        new("YML02", at, $"There is no key '{key}'.{Nearest.To(key, known)}", $"Known keys: {string.Join(", ", known)}.");

    public static Problem IllTyped(Location at, string key, string value, string expected) =>
        new("YML03", at, $"'{value}' is no value for '{key}'.", $"It takes {expected}.");

    public static Problem MissingKey(Location at, string key) =>
        new("YML04", at, $"The key '{key}' is missing.", $"Add a line `{key}: …`.");

    public static Problem RepeatedKey(Location at, string key) =>
        new("YML05", at, $"The key '{key}' stands here a second time.", "Keep one of them.");

    public static Problem YamlReference(Location at) =>
        new("YML06", at, "Anchors, aliases and tags are not allowed here.", "Write the value out.");

    public static Problem NoEntries(Location at) =>
        new("YML07", at, "An entry of a list is expected here.", "Begin each entry with `- `, and write a line `key: value` for each of its keys.");

    // Articles
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
        new("ART11", at, $"Two articles have the number {number}; the other is {other.File}.", "Give one of them another number.");

    public static Problem NoLanding(Location at) =>
        new("ART12", at, "The site has no landing page.", "Add input/index.md.");

    public static Problem NoAlternative(Location at) =>
        new("ART13", at, "The picture has no text for those who can't see it.", "Write it between the brackets: `![text](picture)`.");

    public static Problem TakenAddress(Location at, string address) =>
        new("ART14", at, $"The address {address} belongs to a page that every site has.", "Rename this file.");

    // Words
    public static Problem SkippedHeading(Location at, int level, int last) =>
        new("WRD01", at, $"A heading of level {level} follows one of level {last}.", $"Write it with {new string('#', last + 1)}.");

    public static Problem Unfinished(Location at, string word) =>
        new("WRD02", at, $"'{word}' is left in the text.", "Do it, or take it out.");

    public static Problem LongSentence(Location at, int most) =>
        new("WRD03", at, $"This sentence has more than {most} words.", "Cut it in two.");

    public static Problem AvoidedWord(Location at, string word) =>
        new("WRD04", at, $"'{word}' stands on the list of words to avoid.", "Leave it out, or say what is meant; the list is in settings.yml.");

    public static Problem UnsafeLink(Location at, string written) =>
        new("WRD05", at, $"The link '{written}' does not begin with https.", "Link to the https address, or leave it out.");

    public static Problem UndefinedTerm(Location at, string term, IEnumerable<string> known) =>
        new("WRD06", at, $"The term '{term}' is not in the glossary.{Nearest.To(term, known)}", "Define it in input/glossary.md; use *italics* for stress.");

    public static Problem RepeatedTerm(Location at, string term, Location other) =>
        new("WRD07", at, $"The term '{term}' stands here a second time; the first is in line {other.Line}.", "Keep one of them; use *italics* for stress.");

    public static Problem UnusedTerm(Location at, string term) =>
        new("WRD08", at, $"No article introduces the term '{term}'.", "Write it in bold where it is explained, or remove it here.");

    // Links
    public static Problem DeadLink(Location at, string written, IEnumerable<string> known) =>
        new("LNK01", at, $"The link '{written}' leads to no page or file.{Nearest.To(written, known)}", "Link to a file under input/, relative to this one.");

    public static Problem DeadAnchor(Location at, string written, string anchor, IEnumerable<string> known) =>
        new("LNK02", at, $"The link '{written}' leads to no place there.{Nearest.To(anchor, known)}", "Anchors are headings in lower case with hyphens for blanks.");

    public static Problem DisallowedScheme(Location at, string written) =>
        new("LNK03", at, $"The link '{written}' is not allowed.", "Links are relative, or begin with https:, http: or mailto:.");

    // Listings
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

    public static Problem NotMeasured(Location at, string key, string file) =>
        new("LST15", at, $"Nothing was measured for the listing '{key}'.", $"Let its program write what it measured to {Path.ChangeExtension(file, ".measured.txt")}.");

    // Timelines
    public static Problem NoTimeline(Location at, string key) =>
        new("TIM01", at, $"No timeline was recorded for the listing '{key}'.", "Let one of its tests `await VerifyTimeline(recording)`, or leave the picture out.");

    public static Problem TwoTimelines(Location at, string key) =>
        new("TIM02", at, $"Different timelines were recorded for the listing '{key}'.", "Let one test record what readers see.");

    public static Problem UnknownLanes(Location at, string lanes, IEnumerable<string> known) =>
        new("TIM03", at, $"A timeline has no lanes for '{lanes}'.{Nearest.To(lanes, known)}", $"It is shown by {string.Join(" or ", known)}, or both.");

    public static Problem BadTimeline(Location at, string why) =>
        new("TIM04", at, $"This line of a timeline can't be drawn: {why}.", "Mend what the test records; see tests/Timeline.cs.");

    public static Problem NothingToDraw(Location at) =>
        new("TIM05", at, "This names no listing whose timeline is to be drawn.", "Write `timeline: key`, or several keys.");

    public static Problem TwoUnits(Location at, string units) =>
        new("TIM06", at, $"These timelines have no common scale: they are in {units}.", "Show them in pictures of their own.");

    // Lowered code
    public static Problem NothingLowered(Location at, string key) =>
        new("LOW01", at, $"The listing '{key}' holds no whole iterator and no whole async method: nothing here is lowered.", "Leave {lowered} out, or quote a listing that holds one.");

    public static Problem SeveralLowered(Location at, string key, IEnumerable<string> names) =>
        new("LOW02", at, $"The listing '{key}' holds several iterators or async methods: {string.Join(", ", names)}.", $"Name one of them: {{lowered=\"{names.First()}\"}}.");

    public static Problem UnknownLowered(Location at, string key, string name, IEnumerable<string> known) =>
        new("LOW03", at, $"The listing '{key}' holds no iterator and no async method '{name}'.{Nearest.To(name, known)}", $"Known: {string.Join(", ", known)}.");

    // Slides
    public static Problem UntitledSlide(Location at) =>
        new("SLD01", at, "This slide has no title.", "Begin it with `## Title`.");

    public static Problem NoNotes(Location at, string title) =>
        new("SLD02", at, $"The slide '{title}' has no notes for its speaker.", "Write them between `:::notes` and `:::`.");

    public static Problem StrayNotes(Location at) =>
        new("SLD03", at, "Notes for a speaker stand outside of a slide.", "Write them below a `##` in a file with `form: slides`, and in no other block.");

    public static Problem LongOnSlide(Location at, string key, int lines, int most) =>
        new("SLD04", at, $"The listing '{key}' has {lines} lines; a slide holds {most}.", "Quote a smaller one, or what came of it: {output alone}.");

    public static Problem NothingOnSlide(Location at, string key) =>
        new("SLD05", at, $"Nothing is left of the listing '{key}': it is asked for alone.", "Ask for its output too: {output alone}.");

    // Proof
    public static Problem NoTest(Location at, string key) =>
        new("PRF01", at, $"No test names the listing '{key}'.", $"Write one under tests/listings with [Proves(\"{key}\")].");

    public static Problem UnknownKeyInTest(Location at, string key, IEnumerable<string> known) =>
        new("PRF02", at, $"This test proves a listing '{key}', which does not exist.{Nearest.To(key, known)}", "Name a `#region key` of code/.");

    public static Problem FailedTest(Location at, string test, string listings, string message) =>
        new("PRF03", at, $"The test {test} failed{listings}.", "Mend the code, or the test if the code is right.", message);

    public static Problem SkippedTest(Location at, string test, string listings) =>
        new("PRF04", at, $"The test {test} was skipped{listings}.", "Skipped is not passed: let it run, or take [Proves] off.");

    public static Problem NotRunTest(Location at, string test, string listings) =>
        new("PRF05", at, $"The test {test} did not run{listings}.", "Is it public, with [Fact] or [Theory]?");

    public static Problem UnexecutedLine(Location at, string key, string line) =>
        new("PRF06", at, $"No test executed this line of the listing '{key}': {line}", "Test it, remove it, or exempt it: [Proves(…, Unreached = \"the line\", Because = \"why\")].");

    public static Problem NothingExecutable(Location at, string key) =>
        new("PRF07", at, $"The listing '{key}' has no line that a test could execute.", "Show it as part of a listing that does something.");

    public static Problem UselessExemption(Location at, string key, string line) =>
        new("PRF08", at, $"The exemption of '{line}' in the listing '{key}' is not needed: the line ran, or is not there.", "Remove it.");

    public static Problem UnreasonedExemption(Location at, string line) =>
        new("PRF09", at, $"The exemption of '{line}' gives no reason.", "Add Because = \"why it cannot run\"; readers see it.");

    public static Problem UncomparedSnapshot(Location at) =>
        new("PRF10", at, "No test compared this snapshot.", "Delete it, or let its test `await Verify(text)`.");

    public static Problem StaleEvidence(Location at, string state) =>
        new("PRF11", at, $"The evidence is {state}.", "Run `dotnet run -- prove`.");

    public static Problem TamperedEvidence(Location at) =>
        new("PRF12", at, "The evidence is not what the proof run wrote.", "Run `dotnet run -- prove` to prove everything anew.");

    public static Problem DoesNotCompile(Location at, string code, string message) =>
        new("PRF13", at, $"The compiler refuses this: {code}: {message}", "Mend it; nothing can be proven before it compiles.");

    public static Problem ProofRunFailed(Location at, string output) =>
        new("PRF14", at, "The proof run ended before it gave results.", "What it said last stands below.", output);

    public static Problem NoTestProject(Location at, string found) =>
        new("PRF15", at, $"tests/listings holds {found}.", "It has to hold exactly one test project.");

    public static Problem ComputedKey(Location at) =>
        new("PRF16", at, "The arguments of [Proves] have to be plain strings.", "Write the key out.");

    // Contracts. The kinds are those of tests/Contracts.cs.
    public static Problem BrokenContract(Location at, string kind, string listings, string message, string detail)
    {
        Problem With(string code, string hint) => new(code, at, $"{message}{listings}.", hint, detail);

        return kind switch
        {
            "LinesDiffer" => With("CON01", "Accept the new text if it is right, or mend the code."),
            "NothingThrown" => With("CON02", "If it ends well now, its contract is another."),
            "OtherException" => With("CON03", "Name the exception that it really ends with, or mend the code."),
            "OtherMessage" => With("CON04", "Accept the new text if it is right, or mend the code."),
            "WaitIsOver" => With("CON05", "If it goes on now, its contract is another."),
            "UnknownOutcome" => With("CON06", "Add the outcome with its meaning, or mend the code."),
            "NeverSeen" => With("CON07", "Force it, or say that it may be seen."),
            "ForbiddenSeen" => With("CON08", "Mend the code."),
            "NotRefused" => With("CON09", "Take the mark away, or make the compiler refuse it."),
            _ => With("CON10", "Mark the line with `//~` and the error's code, or mend it."),
        };
    }

    public static Problem UnshownContract(Location at, string key, string contract) =>
        new("CON11", at, $"No test of the listing '{key}' has shown that it keeps its contract {contract}.", $"Let one of them call Verify{contract}.");

    public static Problem TwoContracts(Location at, string key, string contracts) =>
        new("CON12", at, $"The tests of the listing '{key}' name different contracts: {contracts}.", "A listing has one contract; cut it in two if it needs two.");

    public static Problem NothingRefused(Location at, string key) =>
        new("CON13", at, $"The compiler refuses nothing in the listing '{key}'.", "Its file has to end in .refused.cs, and one of the marked lines has to lie in it.");

    // Output
    public static Problem NotOurs(Location at, string why) =>
        new("OUT01", at, $"This folder is not ours to replace: {why}.", "Choose another with --output, or empty it yourself.");

    public static Problem NotWritten(Location at, string why) =>
        new("OUT02", at, $"The site could not be written: {why}", "The last good site is still in place.");

    public static Problem Busy(Location at) =>
        new("OUT03", at, "Another build is at work on this folder.", "Wait until it has ended.");
}
