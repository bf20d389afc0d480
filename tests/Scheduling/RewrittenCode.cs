using System.Collections.Immutable;

namespace Proving.Scheduling;

/// <summary>Copies of assemblies that ask a scheduler.</summary>
/// <param name="Copies">By the name of the copy.</param>
/// <param name="Sites">Where they ask, by number.</param>
internal sealed record RewrittenCode(IReadOnlyDictionary<string, byte[]> Copies, ImmutableArray<Site> Sites)
{
    /// <summary>Name of the method that each type initialiser becomes.</summary>
    public const string Initialiser = "<Initialise>";

    /// <summary>What the copy of an assembly is called.</summary>
    public static string NameOf(string assembly) => $"{assembly}.Scheduled";
}
