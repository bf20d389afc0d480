using System.Collections.Immutable;

namespace Generator.Sources;

/// <summary>Finds code files whose names don't make a URL, or make the same URL as another file.</summary>
internal static class CheckNames
{
    public static IEnumerable<Problem> Of(ImmutableArray<Source> sources) =>
        [
            .. from source in sources
            let file = source.File.Path
            from name in file.Split('/')
            where !SiteUrl.IsPlain(Path.GetFileNameWithoutExtension(CodeFile.SitePathOf(name)))
            select SiteProblems.InvalidName.At(new Location(file), name),
            .. from same in sources.GroupBy(source => source.SitePath, StringComparer.OrdinalIgnoreCase)
            from source in same.Skip(1)
            select SiteProblems.SamePath.At(new Location(source.File.Path), source.SitePath, same.First().File.Path),
        ];
}
