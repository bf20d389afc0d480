using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Classification;
using Microsoft.CodeAnalysis.Text;

namespace Generator.Colours;

/// <summary>Classifies each token of the code, based on the real compilation.</summary>
internal static class ClassifyCode
{
    public const string Name = "colours";

    // The kind of newlines and spaces.
    private const char Plain = (char)('a' + CodeKind.Plain);

    /// <returns>For each file, the kind of each of its characters.</returns>
    public static async Task<Found> Of(Investigation code)
    {
        var files = new List<FileColours>();
        foreach (var file in code.Before.Get<ExtractedCode>().Files)
        {
            files.AddRange(
                await code.Known.Of(Name, file, ColoursJson.Default.ImmutableArrayFileColours, () => Of(file, code))
            );
        }

        return Found.Only(files);
    }

    private static async Task<ImmutableArray<FileColours>> Of(CodeFile file, Investigation code)
    {
        var source = await OpenedFile.Of(code.Compiled, code.Root, file.Path, code.Cancel);
        var kinds = await Kinds(source, code.Cancel);
        var lines = file.Lines.Select(
            (line, index) => Letters(kinds, source.Text.Lines[index].Start, line, file.Text.Length)
        );
        return [new FileColours(file.Path, string.Join(Plain, lines).PadRight(file.Text.Length, Plain))];
    }

    private static async Task<CodeKind[]> Kinds(OpenedFile source, CancellationToken cancel)
    {
        var kinds = new CodeKind[source.Text.Length];
        foreach (
            var span in await Classifier.GetClassifiedSpansAsync(
                source.Document,
                new TextSpan(0, source.Text.Length),
                cancel
            )
        )
        {
            if (Kind(span.ClassificationType) is { } kind and not CodeKind.Plain)
            {
                kinds.AsSpan(span.TextSpan.Start, span.TextSpan.Length).Fill(kind);
            }
        }

        return kinds;
    }

    private static string Letters(CodeKind[] kinds, int start, Range line, int length) =>
        string.Concat(
            kinds.AsSpan(start, line.GetOffsetAndLength(length).Length).ToArray().Select(kind => (char)('a' + kind))
        );

    private static CodeKind Kind(string classification) =>
        classification switch
        {
            ClassificationTypeNames.Keyword => CodeKind.Keyword,
            ClassificationTypeNames.ControlKeyword => CodeKind.Control,
            ClassificationTypeNames.ClassName
            or ClassificationTypeNames.RecordClassName
            or ClassificationTypeNames.StructName
            or ClassificationTypeNames.RecordStructName
            or ClassificationTypeNames.InterfaceName
            or ClassificationTypeNames.EnumName
            or ClassificationTypeNames.DelegateName
            or ClassificationTypeNames.TypeParameterName => CodeKind.Type,
            ClassificationTypeNames.MethodName or ClassificationTypeNames.ExtensionMethodName => CodeKind.Method,
            ClassificationTypeNames.FieldName
            or ClassificationTypeNames.PropertyName
            or ClassificationTypeNames.EventName
            or ClassificationTypeNames.ConstantName
            or ClassificationTypeNames.EnumMemberName => CodeKind.Member,
            ClassificationTypeNames.ParameterName => CodeKind.Parameter,
            ClassificationTypeNames.LocalName => CodeKind.Local,
            ClassificationTypeNames.StringLiteral
            or ClassificationTypeNames.VerbatimStringLiteral
            or ClassificationTypeNames.StringEscapeCharacter => CodeKind.Text,
            ClassificationTypeNames.NumericLiteral => CodeKind.Number,
            _ => classification.StartsWith("comment", StringComparison.Ordinal)
            || classification.StartsWith("xml doc comment", StringComparison.Ordinal)
                ? CodeKind.Comment
                : CodeKind.Plain,
        };
}
