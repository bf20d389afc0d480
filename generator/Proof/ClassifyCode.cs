using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Classification;
using Microsoft.CodeAnalysis.Text;

namespace Generator;

/// <summary>Finds out what each name and sign of the code is, from the real compilation.</summary>
internal static class ClassifyCode
{
    // What a newline is, and blanks.
    private const char Plain = (char)('a' + CodeKind.Plain);

    /// <param name="listings">Cut from the files.</param>
    /// <param name="project">The project that they belong to.</param>
    /// <param name="root">Absolute path of the series' folder.</param>
    /// <returns>The listings and the files with the kinds of all their characters.</returns>
    public static async Task<(ImmutableArray<Listing> Listings, ImmutableArray<CodeFile> Files)> Of(
        ImmutableArray<Listing> listings, ImmutableArray<CodeFile> files, Project project, string root, CancellationToken cancel)
    {
        var cut = listings.ToLookup(listing => listing.At.File, StringComparer.Ordinal);
        var classifiedListings = ImmutableArray.CreateBuilder<Listing>();
        var classifiedFiles = ImmutableArray.CreateBuilder<CodeFile>();
        foreach (var file in files)
        {
            var source = await OpenedFile.Of(project, root, file.Path, cancel);
            var kinds = await Kinds(source, cancel);
            var letters = string.Join(Plain, file.Lines.Select(line => Letters(kinds, source.Text.Lines[line.Number - 1].Start, line)));
            classifiedFiles.Add(file with { Kinds = letters.PadRight(file.Text.Length, Plain) });
            classifiedListings.AddRange(cut[file.Path].Select(listing => listing with { Lines = [.. listing.Lines.Select(line => line with { Kinds = Letters(kinds, source.StartOf(line), line) })] }));
        }

        return (classifiedListings.ToImmutable(), classifiedFiles.ToImmutable());
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

    private static string Letters(CodeKind[] kinds, int start, CodeLine line) => string.Concat(kinds.Skip(start).Take(line.Text.Length).Select(kind => (char)('a' + kind)));

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
