using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Generator;

/// <summary>Runs findings one after another; each can use what earlier ones found.</summary>
internal static class RunFindings
{
    /// <param name="project">The project under <c>code/</c>; null if no finding needs the compiler.</param>
    /// <param name="files">What earlier runs found about single files; null if no finding needs the compiler.</param>
    public static async Task<(Documents Found, ImmutableArray<Problem> Problems)> All(
        IEnumerable<Finding> findings,
        Project? project,
        IFileFindings? files,
        BuildContext context
    )
    {
        var found = new Documents([]);
        var problems = ImmutableArray.CreateBuilder<Problem>();
        foreach (var finding in findings)
        {
            var (documents, faults) = await finding.Find(
                new Investigation(context.Root, project, found, files, context.Cancel)
            );
            found = new Documents([.. found.All, .. documents]);
            problems.AddRange(faults);
        }

        return (found, problems.ToImmutable());
    }
}
