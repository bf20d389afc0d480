using System.Collections.Immutable;

namespace Generator.Sources;

/// <summary>
/// A file under <c>code/</c> that readers can open, because a page shows a part of it or such a file includes it.
/// </summary>
/// <param name="Includes">The files that it includes; each of them has a page, too.</param>
/// <param name="Program">Path of a program that includes it; null if there is none, or it is one itself.</param>
public sealed record Source(CodeFile File, ImmutableArray<CodeFile> Includes, string? Program) : ISitePage, IDocument
{
    public string SitePath => File.SitePath;
}
