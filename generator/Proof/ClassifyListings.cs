using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Classification;
using Microsoft.CodeAnalysis.Text;

namespace Generator;

/// <summary>Finds out what each name and sign of a listing is, from the real compilation.</summary>
internal static class ClassifyListings
{
    /// <returns>The listings, each line with the kinds of its characters.</returns>
    public static async Task<ImmutableArray<Listing>> Of(ImmutableArray<Listing> listings, Project project, string root, CancellationToken cancel)
    {
        var classified = ImmutableArray.CreateBuilder<Listing>();
        foreach (var file in listings.GroupBy(listing => listing.At.File, StringComparer.Ordinal))
        {
            var (text, kinds) = await Kinds(project, Path.GetFullPath(Path.Combine(root, file.Key)), cancel);
            classified.AddRange(file.Select(listing => listing with { Lines = [.. listing.Lines.Select(line => Describe(line, text, kinds))] }));
        }

        return classified.ToImmutable();
    }

    private static async Task<(SourceText Text, CodeKind[] Kinds)> Kinds(Project project, string path, CancellationToken cancel)
    {
        // What must not compile is not part of the project, and is looked at as if it were.
        var document = project.Documents.FirstOrDefault(document => document.FilePath == path)
            ?? project.AddDocument(Path.GetFileName(path), SourceText.From(await File.ReadAllTextAsync(path, cancel)), filePath: path);
        var text = await document.GetTextAsync(cancel);
        var kinds = new CodeKind[text.Length];
        foreach (var span in await Classifier.GetClassifiedSpansAsync(document, new TextSpan(0, text.Length), cancel))
        {
            if (Kind(span.ClassificationType) is { } kind and not CodeKind.Plain)
            {
                kinds.AsSpan(span.TextSpan.Start, span.TextSpan.Length).Fill(kind);
            }
        }

        return (text, kinds);
    }

    private static CodeLine Describe(CodeLine line, SourceText text, CodeKind[] kinds)
    {
        var source = text.Lines[line.Number - 1];
        var start = source.Start + Indentation(source.ToString()) - Indentation(line.Text);
        return line with { Kinds = string.Concat(kinds.Skip(start).Take(line.Text.Length).Select(kind => (char)('a' + kind))) };
    }

    private static int Indentation(string line) => line.Length - line.TrimStart().Length;

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
