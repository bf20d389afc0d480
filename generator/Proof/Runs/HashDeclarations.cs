using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Generator.Proof.Runs;

/// <summary>Hashes what one file can know about the others: what they declare, and how it is documented.</summary>
internal static class HashDeclarations
{
    /// <param name="sources">The source files of a compilation.</param>
    /// <returns>SHA-256 in lower-case hex. Bodies, comments and line breaks have no influence.</returns>
    public static string Of(ImmutableArray<SyntaxTree> sources)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (
            var root in sources.OrderBy(tree => tree.FilePath, StringComparer.Ordinal).Select(tree => tree.GetRoot())
        )
        {
            foreach (var token in root.DescendantTokens(node => !IsBody(node)))
            {
                Append(Documentation(token));
                Append(token.Text);
            }

            // Their types are numbered through all files.
            foreach (var type in root.DescendantNodes().OfType<AnonymousObjectCreationExpressionSyntax>())
            {
                Append(type.ToString());
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());

        void Append(string text) => hash.AppendData(Encoding.UTF8.GetBytes($"{text}\n"));
    }

    private static bool IsBody(SyntaxNode node) =>
        node switch
        {
            BlockSyntax or GlobalStatementSyntax => true,
            ArrowExpressionClauseSyntax => true,
            _ => false,
        };

    private static string Documentation(SyntaxToken token) =>
        token.HasStructuredTrivia
            ? string.Concat(
                token.LeadingTrivia.Select(trivia => trivia.GetStructure()).OfType<DocumentationCommentTriviaSyntax>()
            )
            : "";
}
