using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace Generator.Tests;

/// <summary>What the names and the lines of source files keep to.</summary>
public partial class SourceFileTests
{
    // The first word of a name is what a module does; the last, what it is. These say that it touches files.
    private static readonly string[] Verbs =
    [
        "Read",
        "Write",
        "Keep",
        "Compile",
        "Extract",
        "Hash",
        "Gather",
        "Run",
        "Exchange",
    ];

    private static readonly string[] Nouns = ["File", "Folder", "Records", "Lock", "Cache", "Store"];

    [Fact]
    public void Only_what_says_so_in_its_name_touches_files()
    {
        var touching = SourceTree
            .Below("generator", "*.cs")
            .Where(file => SourceTree.Symbols(file).Any(Touches))
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .ToArray();

        Assert.True(touching.Length > 20);
        Assert.DoesNotContain(touching, name => !Verbs.Any(name.StartsWith) && !Nouns.Any(name.EndsWith));
        Assert.DoesNotContain(SourceTree.Below("theme", "*.cs"), file => SourceTree.Symbols(file).Any(Touches));
        Assert.All(SourceTree.Below("theme", "*.razor"), file =>
            Assert.DoesNotMatch(FileAccess, SourceTree.Text(file))
        );
    }

    // What readers of the sources see beside each other. Listings and small sites are laid out by hand.
    [Fact]
    public void No_line_is_longer_than_120_columns()
    {
        const int Columns = 120;
        var files = new[] { "generator", "theme", "tests", "statiq", "benchmarks" }
            .SelectMany(folder => SourceTree.Below(folder, "*.cs"))
            .Where(file => !file.StartsWith("tests/listings/", StringComparison.Ordinal))
            .Concat(new[] { "*.razor", "*.css", "*.js" }.SelectMany(kind => SourceTree.Below("theme", kind)))
            .Append("Program.cs");

        var longLines =
            from file in files
            from line in SourceTree.Text(file).Split('\n').Index()
            where line.Item.Length > Columns
            select $"{file}({line.Index + 1})";

        Assert.Empty(longLines);
    }

    // What is asked of the disk, in the framework's words and in the generator's.
    private static bool Touches(ISymbol symbol) =>
        symbol switch
        {
            INamedTypeSymbol type => type.Name is "FileStream" or "FileInfo",
            IMethodSymbol { ContainingType.Name: "Directory" } method => method.Name
                != nameof(Directory.GetCurrentDirectory),
            IMethodSymbol { ContainingType.Name: "File" or "TextFile" } => true,
            IMethodSymbol { ContainingType.Name: "Folder", Name: "Files" } => true,
            _ => false,
        };

    [GeneratedRegex(
        @"\b(File|Directory)\.(Read|Write|Open|Create|Append|Exists|Enumerate|Get|Copy|Move|Delete)"
            + @"|\bFile(Stream|Info)\b"
    )]
    private static partial Regex FileAccess { get; }
}
