using System.Collections.Immutable;
using Generator;
using Proving;

namespace Theme.Proof;

/// <summary>A rule of the proof, worded for readers.</summary>
/// <param name="Title">The rule in one sentence.</param>
/// <param name="Text">What it means.</param>
/// <param name="Count">How often it applied in this build.</param>
internal sealed record Rule(string Title, string Text, string Count)
{
    /// <summary>The rules of docs/proof.md that concern readers, with the numbers of this site.</summary>
    public static ImmutableArray<Rule> For(Site site)
    {
        var listings = site.Listings;
        var proofs = site.ShownListings.Select(shown => shown.Proof).OfType<ListingProof>().ToArray();
        var files = listings.Select(listing => listing.At.File).Distinct(StringComparer.Ordinal).Count();
        var tests = proofs.SelectMany(proof => proof.Tests).DistinctBy(test => test.Name).Count();
        var outputs = proofs
            .Where(proof => proof.Terms.IsCompared)
            .SelectMany(proof => proof.Outputs)
            .DistinctBy(output => output.From)
            .ToArray();
        var composed = outputs.Count(output => output.Observation is Composed);
        var executed = proofs.Sum(proof => proof.Executed);
        var executable = proofs.Sum(proof => proof.Executable);
        var exempt = proofs.Sum(proof => proof.Exemptions.Length);
        var quotes = site.Catalog.Pages.Sum(page => page.Quotes.Length);
        var unquoted = listings.Length - site.Catalog.Places.DistinctBy(place => place.Key).Count();
        var statements = site.Catalog.Pages.SelectMany(page => page.Find<TestedStatements>()?.All ?? []).ToArray();
        var shown = statements.DistinctBy(statement => statement.Anchor).Count();
        var names = site.Catalog.Pages.Select(page => page.Find<CheckedNames>()).OfType<CheckedNames>().ToArray();
        var plain = names.Sum(page => page.Plain);
        var tried = proofs.Select(proof => proof.Changes).OfType<TriedChanges>().ToArray();
        var changes = new TriedChanges([.. tried.SelectMany(one => one.All)]);
        var refused = changes.All.Length - changes.Tried.Count();
        return
        [
            new(
                "Code is never typed into an article.",
                "An article holds the name of a listing; the text comes from the compiled file. "
                    + "C# that is written into an article by hand is refused.",
                $"{Words.Count(quotes, "place")} in the articles, filled from {Words.Count(files, "file")}."
            ),
            new(
                "Every listing has a test.",
                "At least one test names it, and every test that names it passed. "
                    + "A test that was skipped has not passed. "
                    + "One that names a listing and does nothing with it is refused.",
                $"{Words.Number(proofs.Length)} of {Words.Count(listings.Length, "listing")}, "
                    + $"proven by {Words.Count(tests, "test")}."
            ),
            new(
                "Every test ran twice.",
                "First on the code as it was compiled; then, from last to first, "
                    + "on a copy that records what is executed. "
                    + "A test that did not show the same both times is refused.",
                $"{Words.Count(site.Code.Run.Tests, "test")}, each run twice."
            ),
            new(
                "No failure is hidden.",
                "An assertion that failed is refused even if its test went on and passed. "
                    + "So is an error in a task that nobody waited for.",
                $"{Words.Count(tests, "test")} watched."
            ),
            new(
                "Every part of a line was executed.",
                "Each test that names a listing is recorded by itself. Each statement has to run, "
                    + "and so has each part of it that could be skipped, such as both sides of a choice. "
                    + "What no test of the listing reached is refused, unless one says why it cannot be reached.",
                $"{Words.Number(executed)} of {Words.Count(executable, "line")} with code, listing by listing; "
                    + $"{Words.Number(exempt)} not executed, with a reason."
            ),
            new(
                "Every line matters.",
                "A test can run a line and look at nothing. So lines are changed, one place at a time: "
                    + "a statement is missing, a condition is turned round, a number is another. "
                    + "A test of the listing should fail, or say why none does. "
                    + "Names of threads and the like stay as they are. "
                    + "This takes long, so it is done now and then, and counts until the listing changes.",
                tried.Length == 0
                    ? "Not tried on the listings as they are now."
                    : $"{Words.Caught(changes)}, in {Words.Number(tried.Length)} "
                        + $"of {Words.Count(proofs.Count(proof => proof.Terms.IsRun), "listing")} that can run; "
                        + $"{Words.Count(refused, "other change")} refused by the compiler."
            ),
            new(
                "Everything under “Output” was written by the code itself.",
                "It is shown byte for byte as a test compared it. "
                    + "If the code prints another character, its test fails. "
                    + "Where a test put the text together, of values that the code returned "
                    + "or of what a visitor received, the heading is “Result, as its test shows it”.",
                $"{Words.Count(outputs.Length, "text")} compared; {Words.Number(composed)} put together by tests."
            ),
            new(
                "Statements in the text are tested, too.",
                "Words with a dotted line link to the test that shows what they say. "
                    + "If that test is gone or fails, the page is refused. Other words are not tested.",
                $"{Words.Count(statements.Length, "statement")}, shown by {Words.Count(shown, "test")}."
            ),
            .. names.Length == 0
                ? Array.Empty<Rule>()
                :
                [
                    new(
                        "Names in the text exist.",
                        "Words set as code that look like C# are looked up. Each has to be a keyword, "
                            + "a name in the code, or one that .NET declares. A name that is misspelt, "
                            + "or that the code has lost, is refused. "
                            + "What an author marks as plain text is not checked.",
                        $"{Words.Number(names.Sum(page => page.Names))} names and keywords looked up; "
                            + $"{Words.Count(plain, "place")} marked as plain text."
                    ),
                ],
            new(
                "Nothing is left out in silence.",
                "A listing that no article shows has to say why.",
                unquoted == 0
                    ? "Every listing is shown."
                    : $"{Words.Count(unquoted, "listing")} not shown, with a reason."
            ),
            new(
                "Evidence has to be fresh and whole.",
                "It is named by the fingerprint below and by a hash of its own content, and signed. "
                    + "If a file changes, the tests that reach it run again. "
                    + "Evidence that somebody edited is refused.",
                $"Everything here rests on {Words.Count(site.Code.Run.Tests, "test")}."
            ),
            new(
                "One problem stops everything.",
                "A test that fails, a part not reached, a link that leads nowhere: then nothing is written, "
                    + "and the last good site stays as it was.",
                "No problem, or you would not read this."
            ),
        ];
    }
}
