namespace Generator;

/// <summary>Suggests what an author probably meant.</summary>
internal static class Suggestion
{
    /// <returns>
    /// " Did you mean 'x'?" with the candidate at the smallest edit distance, or "" if none is close. Capitals, hyphens
    /// and underscores do not count, unless nothing else tells two candidates apart.
    /// </returns>
    public static string For(string word, IEnumerable<string> candidates) =>
        Of(word, candidates) is { } best ? $" Did you mean '{best}'?" : "";

    /// <returns>The candidate at the smallest edit distance; null if none is close.</returns>
    public static string? Of(string word, IEnumerable<string> candidates)
    {
        var plain = Plain(word);
        var most = Math.Max(2, word.Length / 3);
        return candidates
            .Select(candidate => (Candidate: candidate, Plain: Plain(candidate)))
            // Each missing letter is an edit, and comparing lengths is quick.
            .Where(match => Math.Abs(match.Plain.Length - plain.Length) <= most)
            .Select(match => (match.Candidate, Edits: Distance(plain, match.Plain)))
            .Where(match => match.Edits <= most)
            .OrderBy(match => match.Edits)
            .ThenBy(match => Distance(word, match.Candidate))
            .ThenBy(match => match.Candidate, StringComparer.Ordinal)
            .FirstOrDefault()
            .Candidate;
    }

    private static string Plain(string word) =>
        word.Replace("-", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal).ToLowerInvariant();

    // Levenshtein distance, computed row by row; two neighbours that changed places are one edit.
    private static int Distance(string from, string to)
    {
        var (above, last, row) = (Array.Empty<int>(), Array.Empty<int>(), Enumerable.Range(0, to.Length + 1).ToArray());
        for (var i = 1; i <= from.Length; i++)
        {
            (above, last, row) = (last, row, new int[to.Length + 1]);
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var substitution = last[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
                row[j] = Math.Min(substitution, Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                {
                    row[j] = Math.Min(row[j], above[j - 2] + 1);
                }
            }
        }

        return row[to.Length];
    }
}
