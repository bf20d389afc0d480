using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Generator.Build;

/// <summary>Prints all kinds of problems with explanations.</summary>
internal static class ReportKinds
{
    public static async Task To(TextWriter writer, ImmutableArray<ProblemKind> kinds, Format format)
    {
        if (format == Format.Json)
        {
            await writer.WriteLineAsync(PrintedJson.Of(kinds, KindJson.Default.ImmutableArrayProblemKind));
            return;
        }

        foreach (var kind in kinds)
        {
            await writer.WriteLineAsync(Text(kind));
        }

        await writer.WriteLineAsync($"{kinds.Length} kinds of problems.");
    }

    /// <summary>The words of one kind, and an empty line.</summary>
    public static string Text(ProblemKind kind) => $"{kind.Code} {kind.Title}\n    {kind.Message}\n    {kind.Hint}\n";
}

[JsonSerializable(typeof(ImmutableArray<ProblemKind>))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class KindJson : JsonSerializerContext;
