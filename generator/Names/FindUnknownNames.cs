using System.Collections.Immutable;

namespace Generator.Names;

/// <summary>Looks up the names in a code span.</summary>
/// <param name="members">Of the types that the same article names.</param>
internal sealed class FindUnknownNames(KnownNames known, Lazy<HashSet<string>> members)
{
    // Each is looked for among all names of .NET, and a page may have thousands.
    private const int MostSuggestions = 50;

    private int _suggestions;

    public SpanNames In(string text)
    {
        // The name of an assembly is no chain of namespaces, even if it has dots.
        if (text.Contains('.', StringComparison.Ordinal) && known.Has(text))
        {
            return new SpanNames(1, []);
        }

        var tokens = Token.In(text);
        if (!CSharpShape.Of(tokens) || HasWordsInARow(tokens))
        {
            return SpanNames.None;
        }

        var unknown = ImmutableArray.CreateBuilder<UnknownName>();
        // Places of the names in which the next part of the chain has to be: `System`, `System.Threading`, `Task`.
        var scopes = new HashSet<int>();
        var parameters = ParametersOfLambdas(tokens);
        foreach (var place in Names(tokens))
        {
            var name = tokens[place].Text;
            var before = Qualifier(tokens, place);
            var scope = before is { } at && scopes.Contains(at) ? tokens[at].Text : null;
            if (scope is null ? IsKnown(name) : known.MayFollow(scope, name))
            {
                if (known.IsScope(name) && (scope is null ? !FollowsDot(tokens, place) : known.IsNamespace(scope)))
                {
                    scopes.Add(place);
                }
            }
            else if (scope is null && IsForeign(name, before is { } head ? tokens[head].Text : ""))
            {
                return SpanNames.None;
            }
            else if (scope is not null)
            {
                var near = Suggested(() => known.NearestIn(scope, name));
                unknown.Add(new UnknownName($"{scope}.{name}", near, tokens[before!.Value].At));
            }
            else if (!parameters.Contains(name))
            {
                unknown.Add(
                    new UnknownName(name, Suggested(() => known.Nearest(name, members.Value)), tokens[place].At)
                );
            }
        }

        return new SpanNames(Names(tokens).Count(), unknown.ToImmutable());
    }

    private string Suggested(Func<string> nearest) => _suggestions++ < MostSuggestions ? nearest() : "";

    private bool IsKnown(string name) => known.Has(name) || members.Value.Contains(name);

    // Only a type or a keyword has another word after it: `(TimeSpan Due, int Order)`, but not `Connection refused`.
    private bool HasWordsInARow(ImmutableArray<Token> tokens) =>
        tokens
            .Zip(tokens.Skip(1))
            .Any(pair =>
                pair is { First.Kind: not TokenKind.Sign, Second.Kind: not TokenKind.Sign }
                && !known.IsKeyword(pair.First.Text)
                && !known.IsKeyword(pair.Second.Text)
                && !(pair.Second.Kind == TokenKind.Name && known.IsScope(pair.First.Text))
            );

    // `wait_for` and `asyncio.run` follow other conventions than those of C#.
    private bool IsForeign(string name, string head) =>
        name.TrimStart('_').Contains('_', StringComparison.Ordinal)
        || head.Length > 0 && !IsKnown(head) && char.IsLower(name[0]);

    private static IEnumerable<int> Names(ImmutableArray<Token> tokens) =>
        Enumerable.Range(0, tokens.Length).Where(place => tokens[place].Kind == TokenKind.Name);

    private static HashSet<string> ParametersOfLambdas(ImmutableArray<Token> tokens) =>
        [
            .. Names(tokens)
                .Where(place => char.IsLower(tokens[place].Text[0]))
                .Where(place => tokens.AsSpan()[(place + 1)..] is [{ Text: "=" }, { Text: ">" }, ..])
                .Select(place => tokens[place].Text),
        ];

    private static bool FollowsDot(ImmutableArray<Token> tokens, int place) =>
        place > 0 && tokens[place - 1].Text == ".";

    // The name before the dot, without its type arguments; null if there is none.
    private static int? Qualifier(ImmutableArray<Token> tokens, int place)
    {
        if (!FollowsDot(tokens, place))
        {
            return null;
        }

        var at = place - 2;
        for (var depth = 0; at > 0 && (depth > 0 || tokens[at].Text == ">"); at--)
        {
            depth +=
                tokens[at].Text is ">" ? 1
                : tokens[at].Text is "<" ? -1
                : 0;
        }

        return at >= 0 && tokens[at].Kind == TokenKind.Name ? at : null;
    }
}
