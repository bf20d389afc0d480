using System.Text.RegularExpressions;

namespace Generator;

/// <summary>What the text of a parameter has to match as a whole.</summary>
/// <param name="expected">What it must be, for a problem.</param>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class YamlPatternAttribute(string pattern, string expected) : Attribute
{
    public string Expected => expected;

    public bool IsMatch(string text) => Regex.IsMatch(text, $"^(?:{pattern})\\z", RegexOptions.NonBacktracking);
}
