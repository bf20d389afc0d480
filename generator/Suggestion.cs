namespace Generator;

/// <summary>Suggests what an author probably meant.</summary>
internal static class Suggestion
{
    /// <returns>
    /// " Did you mean 'x'?" with the candidate at the smallest edit distance, or "" if none is close.
    /// </returns>
    public static string For(string word, IEnumerable<string> candidates)
    {
        var best = candidates
            .Select(candidate => (Candidate: candidate, Edits: Distance(word, candidate)))
            .Where(match => match.Edits <= Math.Max(2, word.Length / 3))
            .OrderBy(match => match.Edits)
            .ThenBy(match => match.Candidate, StringComparer.Ordinal)
            .FirstOrDefault();
        return best.Candidate is null ? "" : $" Did you mean '{best.Candidate}'?";
    }

    // Levenshtein distance, computed row by row.
    private static int Distance(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var substitution = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substitution, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[to.Length];
    }
}
