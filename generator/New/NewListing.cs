namespace Generator.New;

/// <summary>Plans a listing with its test and its snapshots.</summary>
internal static class NewListing
{
    /// <param name="key">As the author wrote it.</param>
    /// <param name="folder">As the author wrote it.</param>
    public static NewFiles In(KnownSeries series, string key, string folder)
    {
        var at = new Location("code");
        if (!ListingKey.IsValid(key) || !char.IsAsciiLetter(key[0]))
        {
            return NewFiles.Refused(NewProblems.InvalidKey.At(at, key, Repaired(key)));
        }

        if (!ListingNames.IsFolder(folder))
        {
            return NewFiles.Refused(NewProblems.InvalidFolder.At(at, folder));
        }

        // A misspelt folder would be a second one; any other name is new.
        if (
            !series.CodeFolders.Contains(folder, StringComparer.Ordinal)
            && Suggestion.For(folder, series.CodeFolders) is { Length: > 0 } suggestion
        )
        {
            return NewFiles.Refused(NewProblems.UnknownFolder.At(at, folder, suggestion));
        }

        if (series.Code.Find(key) is { } same)
        {
            return NewFiles.Refused(NewProblems.RepeatedKey.At(same.At, key));
        }

        var names = new ListingNames(key, folder);
        return names.Owner is { } owner
            ? NewFiles.Refused(NewProblems.TakenName.At(at, key, names.Type, owner))
            : new NewFiles(
                ListingTemplate.Of(names, series.RunsPrograms, ListingTemplate.Reason),
                [
                    $"Change {names.Source}, and prove it: dotnet run -- prove {key}",
                    $"If what it prints is right, accept it: dotnet run -- accept {key}",
                    $"Quote it in an article, on a line of its own: snippet: {key} {{output}}",
                    $"Then remove `{ListingTemplate.Reason.Trim()}` from its region.",
                ],
                []
            );
    }

    // TeaTime and "Tea time" are meant to be tea-time.
    private static string Repaired(string key) =>
        Path.GetFileNameWithoutExtension(CodeFile.SitePathOf($"{key}.cs")) is var repaired
        && ListingKey.IsValid(repaired)
        && char.IsAsciiLetter(repaired[0])
            ? $" Did you mean '{repaired}'?"
            : "";
}
