using System.Collections.Immutable;

namespace Generator;

/// <summary>A type declared in the code that has its own page.</summary>
/// <param name="File">Path of the file that declares it.</param>
public sealed record DeclaredType(string Name, string SitePath, string File);

/// <summary>Where the site shows the types and members that the code declares.</summary>
/// <param name="Index">Path of the page that lists all types.</param>
/// <param name="Targets">Paths and anchors of types and members in the site, by documentation id.</param>
public sealed record Declarations(
    string Index,
    ImmutableArray<DeclaredType> Types,
    ImmutableDictionary<string, string> Targets
) : IDocument;
