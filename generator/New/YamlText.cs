using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Generator.New;

/// <summary>Writes a text as a value of YAML.</summary>
internal static partial class YamlText
{
    private static readonly JsonSerializerOptions Relaxed = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <returns>The text itself if nothing in it means something to YAML; otherwise in quotes, as in JSON.</returns>
    public static string Of(string text) => Plain.IsMatch(text) ? text : JsonSerializer.Serialize(text, Relaxed);

    // Begins with a letter, and is longer than the words that YAML reads as something else, such as `no`.
    [GeneratedRegex(@"^\p{L}[\p{L}\p{N} ,.'?!()/-]{5,}$", RegexOptions.NonBacktracking)]
    private static partial Regex Plain { get; }
}
