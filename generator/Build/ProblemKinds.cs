using System.Collections.Immutable;
using System.Reflection;

namespace Generator.Build;

/// <summary>
/// All kinds of problems: the static fields of the <c>…Problems</c> classes, next to the code that reports them.
/// </summary>
public static class ProblemKinds
{
    private static readonly Lazy<ImmutableArray<ProblemKind>> Found = new(() =>
        [
            .. typeof(ProblemKinds)
                .Assembly.GetTypes()
                .Where(type => type.Name.EndsWith("Problems", StringComparison.Ordinal))
                .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
                .Where(field => field.FieldType == typeof(ProblemKind))
                .Select(field => (ProblemKind)field.GetValue(null)!)
                .OrderBy(kind => kind.Code, StringComparer.Ordinal),
        ]
    );

    /// <summary>Sorted by code.</summary>
    public static ImmutableArray<ProblemKind> All => Found.Value;
}
