using System.Collections.Immutable;

namespace Generator;

/// <summary>Runs findings one after another; each can use what earlier ones found.</summary>
internal static class RunFindings
{
    /// <param name="code">What the first of them gets.</param>
    public static async Task<(Documents Found, ImmutableArray<Problem> Problems)> All(
        IEnumerable<Finding> findings,
        Investigation code
    )
    {
        var found = code.Before;
        var problems = ImmutableArray.CreateBuilder<Problem>();
        foreach (var finding in findings)
        {
            var (documents, faults) = await finding.Find(code with { Before = found });
            found = new Documents([.. found.All, .. documents]);
            problems.AddRange(faults);
        }

        return (found, problems.ToImmutable());
    }
}
