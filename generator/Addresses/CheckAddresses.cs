using System.Collections.Immutable;

namespace Generator.Addresses;

/// <summary>Finds paths that don't make a URL, paths that two files share, and a missing landing page.</summary>
internal static class CheckAddresses
{
    /// <param name="files">All files of the site.</param>
    public static IEnumerable<Problem> In(Site site, ImmutableArray<OutputFile> files)
    {
        var catalog = site.Catalog;
        var count = files
            .CountBy(file => file.Path, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(StringComparer.OrdinalIgnoreCase);
        var pages = catalog
            .Pages.CountBy(page => page.SitePath, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(StringComparer.OrdinalIgnoreCase);
        var folders = files
            .SelectMany(file => PortableName.Folders(file.Path).Select(folder => (folder, file.Path)))
            .DistinctBy(inside => inside.folder, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(inside => inside.folder, inside => inside.Path, StringComparer.OrdinalIgnoreCase);
        return
        [
            .. from page in catalog.All
            from name in page.Source.Path.Split('/')
            where !IsPlain(name) || page.SitePath.Length > PortableName.LongestPath
            select SiteProblems.InvalidName.At(new Location(page.Source.Path), name),
            .. from image in site.Of<OutputFile>()
            let file = $"input/{image.Path}"
            from name in file.Split('/')
            where !IsPlain(name) || file.Length > PortableName.LongestPath
            select SiteProblems.InvalidName.At(new Location(file), name),
            .. from code in site.Find<Code>()?.Files ?? []
            from name in code.Path.Split('/')
            where !PortableName.IsPortable(name) || code.Path.Length > PortableName.LongestPath
            select SiteProblems.InvalidName.At(new Location(code.Path), name),
            // Where one has a file, the other needs a folder.
            .. from page in catalog.All
            where folders.ContainsKey(page.SitePath)
            select SiteProblems.SamePath.At(new Location(page.Source.Path), page.SitePath, folders[page.SitePath]),
            // Some hosts and file systems ignore case.
            .. from same in catalog.All.GroupBy(page => page.SitePath, StringComparer.OrdinalIgnoreCase)
            from page in same.Skip(1)
            select SiteProblems.SamePath.At(new Location(page.Source.Path), page.SitePath, same.First().Source.Path),
            .. from page in catalog.All
            where count.GetValueOrDefault(page.SitePath) > pages.GetValueOrDefault(page.SitePath)
            select SiteProblems.ReservedPath.At(new Location(page.Source.Path), page.SitePath),
            // An image next to the articles may have the same path as a file from the theme or the build.
            .. from image in site.Of<OutputFile>()
            where count.GetValueOrDefault(image.Path) > 1
            select SiteProblems.ReservedPath.At(new Location($"input/{image.Path}"), image.Path),
            .. catalog.All.Any(page => page.IsLanding)
                ? []
                : new[] { SiteProblems.NoLanding.At(new Location("input/index.md")) },
        ];
    }

    private static bool IsPlain(string name) =>
        SiteUrl.IsPlain(Path.GetFileNameWithoutExtension(name)) && PortableName.IsPortable(name);
}
