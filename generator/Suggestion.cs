namespace Generator;

/// <summary>Suggests what an author probably meant.</summary>
internal static class Suggestion
{
    /// <returns>
    /// " Did you mean 'x'?" with the candidate at the smallest edit distance, or "" if none is close.
    /// </returns>
    public static string For(string word, IEnumerable<string> candidates)
    {
        var most = Math.Max(2, word.Length / 3);
        var best = candidates
            // Each missing letter is an edit, and comparing lengths is quick.
            .Where(candidate => Math.Abs(candidate.Length - word.Length) <= most)
            .Select(candidate => (Candidate: candidate, Edits: Distance(word, candidate)))
            .Where(match => match.Edits <= most)
            .OrderBy(match => match.Edits)
            .ThenBy(match => match.Candidate, StringComparer.Ordinal)
            .FirstOrDefault();
        return best.Candidate is null ? "" : $" Did you mean '{best.Candidate}'?";
    }

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
