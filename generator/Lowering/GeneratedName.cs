using System.Text.RegularExpressions;

namespace Generator.Lowering;

/// <summary>Translates names that the compiler generates, which contain characters that C# source can't use.</summary>
internal static partial class GeneratedName
{
    public static bool Is(string name) => name.Contains('<', StringComparison.Ordinal);

    /// <returns>
    /// A readable name: <c>state</c> for <c>&lt;&gt;1__state</c>, <c>CountMachine</c> for <c>&lt;Count&gt;d__0</c>; the
    /// name itself if the compiler didn't generate it.
    /// </returns>
    public static string Readable(string name)
    {
        if (!Is(name) || Split(name) is not var (inner, kind, rest))
        {
            return name;
        }

        var word = Readable(inner[(inner.LastIndexOfAny(['.', '-']) + 1)..]);
        return (kind, word) switch
        {
            ("d", _) => $"{Capital(Property(word))}Machine",
            ("b", _) => $"{Capital(Property(word))}Lambda",
            // The rest is the name of the local function, then numbers.
            ("g", _) => LocalFunction.Match(rest).Groups["name"].Value,
            ("c", _) when rest.StartsWith("DisplayClass", StringComparison.Ordinal) => "Closure",
            ("c", _) => "Lambdas",
            ("O", _) => "MethodGroups",
            ("u", _) => "awaiter",
            ("8", _) => "closure",
            ("9", "") when rest.Length == 0 => "lambdas",
            ("9", _) => "cachedLambda",
            ("7" or "s", _) => "saved",
            ("4", _) => "self",
            ("3", _) => $"initial{Capital(rest)}",
            ("m", _) => "Finally",
            ("v", _) => "promise",
            ("n", _) => $"Base{Capital(rest.TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9'))}",
            ("f", _) when rest.StartsWith("AnonymousType", StringComparison.Ordinal) => "Anonymous",
            // <0>__Race: a delegate for a method in the source code.
            ("", [>= '0' and <= '9', ..]) => $"cached{rest}",
            (_, "") when Word.Match(rest) is { Success: true } own => own.Value,
            // <name>5__2, <name>P, <Name>k__BackingField, <name>i__Field: a name from the source code.
            _ when Word.IsMatch(word) => word,
            _ => "generated",
        };
    }

    // <inner>kind__rest, where inner may contain such a name again.
    private static (string Inner, string Kind, string After)? Split(string name)
    {
        var (start, depth) = (name.IndexOf('<', StringComparison.Ordinal), 0);
        for (var at = start; at < name.Length; at++)
        {
            depth += name[at] switch
            {
                '<' => 1,
                '>' => -1,
                _ => 0,
            };
            if (depth == 0)
            {
                var (kind, rest) = name[(at + 1)..].Split("__", 2) is [var before, var after]
                    ? (before, after)
                    : (name[(at + 1)..], "");
                return (name[(start + 1)..at], kind, rest);
            }
        }

        return null;
    }

    private static string Property(string accessor) =>
        accessor.StartsWith("get_", StringComparison.Ordinal) ? accessor[4..] : accessor;

    private static string Capital(string word) => word.Length == 0 ? "" : char.ToUpperInvariant(word[0]) + word[1..];

    [GeneratedRegex(@"^(?<name>[^|]+)", RegexOptions.NonBacktracking)]
    private static partial Regex LocalFunction { get; }

    [GeneratedRegex(@"^[\p{L}_][\p{L}\p{Nd}_]*", RegexOptions.NonBacktracking)]
    private static partial Regex Word { get; }
}
