using Microsoft.CodeAnalysis;

namespace Generator.Names;

/// <summary>Collects the namespaces and types of a compilation, with the names that each of them contains.</summary>
/// <param name="own">The assembly of the code, all of whose names count; of others, those that it could use.</param>
internal sealed class CollectScopes(IAssemblySymbol own) : SymbolVisitor
{
    // `int` instead of `System.Int32`.
    private static readonly SymbolDisplayFormat Short = new(
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes
    );

    private readonly Dictionary<string, (SortedSet<string> Bases, SortedSet<string> Members)> _scopes = [];

    /// <summary>The names of all extension methods, which may follow any value.</summary>
    public SortedSet<string> Extensions { get; } = new(StringComparer.Ordinal);

    /// <summary>Namespaces and types that share a name are one scope.</summary>
    public IEnumerable<Scope> All =>
        _scopes
            .OrderBy(scope => scope.Key, StringComparer.Ordinal)
            .Select(scope => new Scope(scope.Key, [.. scope.Value.Bases], [.. scope.Value.Members]));

    public override void VisitNamespace(INamespaceSymbol symbol)
    {
        if (symbol.IsGlobalNamespace)
        {
            AddMembers(symbol.GetMembers(), []);
        }
        else
        {
            Add(symbol.Name, [Scope.Namespace], symbol.GetMembers());
        }
    }

    public override void VisitNamedType(INamedTypeSymbol symbol)
    {
        var bases = symbol.Interfaces.Select(type => type.Name).Append(symbol.BaseType?.Name).OfType<string>();
        Add(symbol.Name, bases, symbol.GetMembers());
        if (symbol.ToDisplayString(Short) is var keyword && keyword != symbol.Name)
        {
            Add(keyword, [symbol.Name], []);
        }
    }

    private void Add(string name, IEnumerable<string> bases, IEnumerable<ISymbol> members)
    {
        if (!_scopes.TryGetValue(name, out var scope))
        {
            _scopes.Add(name, scope = (new(StringComparer.Ordinal), new(StringComparer.Ordinal)));
        }

        scope.Bases.UnionWith(bases);
        AddMembers(members, scope.Members);
    }

    private void AddMembers(IEnumerable<ISymbol> members, SortedSet<string> names)
    {
        // What overrides a member is found in the base type.
        foreach (var member in members.Where(member => IsVisible(member) && !member.IsOverride))
        {
            names.Add(member.Name);
            if (member is IMethodSymbol { IsExtensionMethod: true })
            {
                Extensions.Add(member.Name);
            }

            member.Accept(this);
        }
    }

    private bool IsVisible(ISymbol symbol) =>
        symbol.CanBeReferencedByName
        && (
            symbol is INamespaceSymbol
            || SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, own)
            || symbol.DeclaredAccessibility
                is Accessibility.Public
                    or Accessibility.Protected
                    or Accessibility.ProtectedOrInternal
        );
}
