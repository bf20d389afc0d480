using System.Collections.Immutable;

namespace Generator.Names;

/// <summary>A namespace or a type.</summary>
/// <param name="Bases">Base type and interfaces; of a namespace, that it is one.</param>
/// <param name="Members">What may follow its name after a dot, besides members of its bases.</param>
internal sealed record Scope(string Name, ImmutableArray<string> Bases, ImmutableArray<string> Members)
{
    /// <summary>Stands among the bases of a namespace. No type has this name.</summary>
    public const string Namespace = "namespace";

    public bool IsNamespace => Bases.Contains(Namespace);

    /// <param name="line">As <see cref="ToString"/> writes it.</param>
    public static Scope Parse(string line) =>
        line.Split(':') is [var name, var bases, var members]
            ? new Scope(name, Names(bases), Names(members))
            : throw new FormatException($"'{line}' is no scope.");

    public override string ToString() => $"{Name}:{string.Join(' ', Bases)}:{string.Join(' ', Members)}";

    private static ImmutableArray<string> Names(string names) =>
        [.. names.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
