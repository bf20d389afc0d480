using System.Collections.Immutable;
using Markdig.Syntax;

namespace Generator.Listings;

/// <summary>
/// Replaces <c>snippet:</c> lines with listings in the syntax tree, so that later problems keep the author's line.
/// </summary>
internal static class InsertListings
{
    public static void Into(Manuscript article, Code code)
    {
        var quotes = ImmutableArray.CreateBuilder<Quote>();
        var files = new HashSet<string>(StringComparer.Ordinal);
        var snippets = article.Tree.Descendants<SnippetBlock>().ToArray();
        var shown = snippets.Select(snippet => code.Find(snippet.Key)?.At.File).OfType<string>().ToArray();
        foreach (var snippet in snippets)
        {
            var at = article.At(snippet);
            if (code.Find(snippet.Key) is not { } listing)
            {
                article.Problems.Add(
                    CodeProblems.UnknownListing.At(at, snippet.Key, Suggestion.For(snippet.Key, code.Keys))
                );
                continue;
            }

            var proof = code.ProofOf(listing.Key);
            article.Problems.AddRange(CheckSnippet.Of(snippet, listing, proof, at));
            var quote = new Quote(listing.Key, at);
            var id = quotes.Any(other => other.Key == listing.Key) ? null : quote.Anchor;
            quotes.Add(quote);
            var figure = new Figure(listing, code.LinesOf(listing), proof, id)
            {
                Number = quotes.Count,
                IsFirstOfFile = files.Add(listing.At.File),
                Program = listing.Entry is null ? FindProgram.With(listing.At.File, code, shown) : null,
            };
            new FigureBlock(AskedOf(figure, snippet, article.FrontMatter.Form), FigureText.Of).Replace(snippet);
        }

        article.Quotes = quotes.ToImmutable();
    }

    private static Figure AskedOf(Figure figure, SnippetBlock snippet, Form form)
    {
        var own = SnippetOptions.For(form);
        var marks = snippet
            .Options.Where(option => option.Name == SnippetOptions.Mark)
            .Select(option => option.Value)
            .OfType<string>()
            .ToArray();
        var output = snippet.Options.Where(option => option.Name == SnippetOptions.Output).ToArray();
        var question = output.FirstOrDefault()?.Value;
        var observation = figure.Proof?.Outputs.FirstOrDefault()?.Observation;
        // Compiler errors are shown at their lines, unless the reader is asked to predict them.
        var rejected = question is null ? observation as Proving.Rejected : null;
        return figure with
        {
            Marked =
            [
                .. figure
                    .Lines.Index()
                    .Where(line => marks.Any(mark => line.Item.Text.Contains(mark, StringComparison.Ordinal)))
                    .Select(line => line.Index),
            ],
            Output = output.Length > 0 && rejected is null ? observation : null,
            CompilerErrors = rejected?.Errors ?? [],
            Question = question,
            Measured = Asks(SnippetOptions.Measured) ? figure.Listing.Measured : null,
            ShowsTests = Asks(SnippetOptions.Tests),
            ShowsCode = !own.Contains(SnippetOptions.Alone) || !Asks(SnippetOptions.Alone),
            Options = [.. snippet.Options.Where(option => !own.Contains(option.Name))],
        };

        bool Asks(string name) => snippet.Options.Any(option => option.Name == name);
    }
}
