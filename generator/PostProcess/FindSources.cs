namespace Generator;

/// <summary>Finds the files of code that readers can look at: those that a page shows a part of, and what these include.</summary>
internal static class FindSources
{
    /// <returns>The site with these files, in the order of their paths.</returns>
    public static Site In(Site site)
    {
        var files = site.Code.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        var places = site.Places.ToLookup(place => place.Key, StringComparer.Ordinal);
        var listings = site.Listings.DistinctBy(listing => listing.Key).ToLookup(listing => listing.At.File, StringComparer.Ordinal);
        var seen = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var listing in listings.SelectMany(listing => listing).Where(listing => places.Contains(listing.Key)))
        {
            See(listing.At.File);
        }

        return site with { Sources = [.. seen.Select(path => Of(files[path]))] };

        void See(string path)
        {
            if (files.TryGetValue(path, out var file) && seen.Add(path))
            {
                foreach (var included in file.Includes)
                {
                    See(included);
                }
            }
        }

        Source Of(CodeFile file) => new(
            file,
            [.. file.Includes.Where(files.ContainsKey).Select(included => files[included])],
            [.. listings[file.Path].Select(listing => new SourceListing(listing, [.. places[listing.Key]]))]);
    }
}
