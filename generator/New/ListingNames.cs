using System.Reflection;
using Microsoft.CodeAnalysis.CSharp;

namespace Generator.New;

/// <summary>The names that a listing has in its files, all made of its key.</summary>
/// <param name="Key">A valid key, such as <c>tea-time</c>.</param>
/// <param name="Folder">Folder under <c>code/</c>, which is also the namespace.</param>
internal sealed record ListingNames(string Key, string Folder)
{
    // Those that C# imports by itself, and their assemblies.
    private static readonly string[] Spaces =
    [
        "System",
        "System.Collections.Generic",
        "System.IO",
        "System.Linq",
        "System.Net.Http",
        "System.Threading",
        "System.Threading.Tasks",
    ];

    private static readonly Assembly[] Libraries =
    [
        typeof(object).Assembly,
        typeof(Console).Assembly,
        typeof(Enumerable).Assembly,
        typeof(HttpClient).Assembly,
    ];

    /// <summary>Name of the class, such as <c>TeaTime</c>.</summary>
    public string Type { get; } =
        string.Concat(Key.Split('-').Select(word => $"{char.ToUpperInvariant(word[0])}{word[1..]}"));

    /// <summary>Who has the name of the class already; null if it is free.</summary>
    public string? Owner =>
        Type == Folder ? "its namespace"
        : Libraries.Any(library => Spaces.Any(space => library.GetType($"{space}.{Type}") is not null)) ? ".NET"
        : null;

    public string Source => $"code/{Folder}/{Type}.cs";

    public string Test => $"tests/listings/{Folder}/{Type}Tests.cs";

    /// <summary>What the test compares with.</summary>
    public string Snapshot(string method) => $"tests/listings/{Folder}/{Type}Tests.{method}.verified.txt";

    /// <summary>What the program is compared with.</summary>
    public string ProgramSnapshot => $"tests/programs/{Folder}.{Type}.verified.txt";

    /// <summary>Whether a folder can be a namespace, and its files can have pages.</summary>
    public static bool IsFolder(string name) =>
        SyntaxFacts.IsValidIdentifier(name)
        && char.IsAsciiLetterUpper(name[0])
        && SiteUrl.IsPlain(Path.GetFileNameWithoutExtension(CodeFile.SitePathOf($"{name}.cs")));
}
