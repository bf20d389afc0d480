using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace Generator.Build;

/// <summary>A kind of problem that a build can find.</summary>
/// <param name="Code">Stable code, such as <c>LST01</c>: three letters for the subject and two digits.</param>
/// <param name="Title">Short description of the problem in general.</param>
/// <param name="Message">Description of one case; <c>{name}</c> is a placeholder.</param>
/// <param name="Hint">What to do; it can use the placeholders of the message and its own.</param>
public sealed partial record ProblemKind(string Code, string Title, string Message, string Hint)
{
    private readonly ImmutableArray<string> _names =
    [
        .. Placeholder.Matches(Message + Hint).Select(name => name.Value).Distinct(StringComparer.Ordinal),
    ];

    /// <summary>Whether the system is to blame, and not the input.</summary>
    [JsonIgnore]
    public bool IsOfSystem { get; init; }

    /// <summary>Creates a problem of this kind.</summary>
    /// <param name="values">
    /// One value per placeholder, in order of first appearance in message and hint; a list is joined with commas.
    /// </param>
    public Problem At(Location at, params ReadOnlySpan<object> values)
    {
        if (values.Length != _names.Length)
        {
            throw new ArgumentException($"{Code} takes {_names.Length} values and got {values.Length}.");
        }

        var texts = ImmutableArray.CreateBuilder<string>(values.Length);
        foreach (var value in values)
        {
            texts.Add(
                value switch
                {
                    string text => text,
                    IEnumerable<string> list => string.Join(", ", list),
                    _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
                }
            );
        }

        return new Problem(this, at, texts.MoveToImmutable());
    }

    internal string Fill(string text, ImmutableArray<string> values) =>
        Placeholder.Replace(text, name => values[_names.IndexOf(name.Value)]);

    [GeneratedRegex(@"\{[a-z]+\}")]
    private static partial Regex Placeholder { get; }
}
