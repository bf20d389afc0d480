using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Classification;
using Microsoft.CodeAnalysis.Text;

namespace Generator;

/// <summary>Finds out what each name and sign of a listing is, from the real compilation.</summary>
internal static class ClassifyListings
{
    /// <param name="project">The project that the listings belong to.</param>
    /// <param name="root">Absolute path of the series' folder.</param>
    /// <returns>The listings, each line with the kinds of its characters.</returns>
    public static async Task<ImmutableArray<Listing>> Of(ImmutableArray<Listing> listings, Project project, string root, CancellationToken cancel)
    {
        var classified = ImmutableArray.CreateBuilder<Listing>();
        foreach (var file in listings.GroupBy(listing => listing.At.File, StringComparer.Ordinal))
        {
            var source = await OpenedFile.Of(project, root, file.Key, cancel);
            var kinds = await Kinds(source, cancel);
            classified.AddRange(file.Select(listing => listing with { Lines = [.. listing.Lines.Select(line => Describe(line, source, kinds))] }));
        }

        return classified.ToImmutable();
    }

    private static async Task<CodeKind[]> Kinds(OpenedFile source, CancellationToken cancel)
    {
        var kinds = new CodeKind[source.Text.Length];
        foreach (var span in await Classifier.GetClassifiedSpansAsync(source.Document, new TextSpan(0, source.Text.Length), cancel))
        {
            if (Kind(span.ClassificationType) is { } kind and not CodeKind.Plain)
            {
                kinds.AsSpan(span.TextSpan.Start, span.TextSpan.Length).Fill(kind);
            }
        }

        return kinds;
    }

    private static CodeLine Describe(CodeLine line, OpenedFile source, CodeKind[] kinds) =>
        line with { Kinds = string.Concat(kinds.Skip(source.StartOf(line)).Take(line.Text.Length).Select(kind => (char)('a' + kind))) };

    private static CodeKind Kind(string classification) => classification switch
    {
        ClassificationTypeNames.Keyword => CodeKind.Keyword,
        ClassificationTypeNames.ControlKeyword => CodeKind.Control,
        ClassificationTypeNames.ClassName or ClassificationTypeNames.RecordClassName or ClassificationTypeNames.StructName or ClassificationTypeNames.RecordStructName
            or ClassificationTypeNames.InterfaceName or ClassificationTypeNames.EnumName or ClassificationTypeNames.DelegateName or ClassificationTypeNames.TypeParameterName => CodeKind.Type,
        ClassificationTypeNames.MethodName or ClassificationTypeNames.ExtensionMethodName => CodeKind.Method,
        ClassificationTypeNames.FieldName or ClassificationTypeNames.PropertyName or ClassificationTypeNames.EventName
            or ClassificationTypeNames.ConstantName or ClassificationTypeNames.EnumMemberName => CodeKind.Member,
        ClassificationTypeNames.ParameterName => CodeKind.Parameter,
        ClassificationTypeNames.LocalName => CodeKind.Local,
        ClassificationTypeNames.StringLiteral or ClassificationTypeNames.VerbatimStringLiteral or ClassificationTypeNames.StringEscapeCharacter => CodeKind.Text,
        ClassificationTypeNames.NumericLiteral => CodeKind.Number,
        _ => classification.StartsWith("comment", StringComparison.Ordinal) || classification.StartsWith("xml doc comment", StringComparison.Ordinal) ? CodeKind.Comment : CodeKind.Plain,
    };
}
