using System.Text.RegularExpressions;

namespace Generator;

/// <summary>What the key of a listing looks like: lower-case words joined by hyphens.</summary>
internal static partial class ListingKey
{
    public const string Pattern = "[a-z0-9]+(-[a-z0-9]+)*";

    public static bool IsValid(string key) => Whole.IsMatch(key);

    [GeneratedRegex($"^{Pattern}$", RegexOptions.NonBacktracking)]
    private static partial Regex Whole { get; }
}
