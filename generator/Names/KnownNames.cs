using System.Collections.Concurrent;

namespace Generator.Names;

/// <summary>The names that the compiler knows.</summary>
internal sealed class KnownNames
{
    private readonly HashSet<string> _keywords;

    private readonly HashSet<string> _used;

    private readonly HashSet<string> _extensions;

    private readonly Dictionary<string, string> _lines = new(StringComparer.Ordinal);

    // Several articles ask at the same time.
    private readonly ConcurrentDictionary<string, HashSet<string>> _members = new(StringComparer.Ordinal);

    /// <param name="used">All names that occur in the code.</param>
    /// <param name="extensions">Extension methods.</param>
    /// <param name="scopes">As <see cref="Scope.ToString"/> writes them.</param>
    public KnownNames(
        IEnumerable<string> keywords,
        IEnumerable<string> used,
        IEnumerable<string> extensions,
        IEnumerable<string> scopes
    )
    {
        _keywords = new(keywords, StringComparer.Ordinal);
        _used = new(used, StringComparer.Ordinal);
        _extensions = new(extensions, StringComparer.Ordinal);
        foreach (var line in scopes)
        {
            _lines.Add(line[..line.IndexOf(':', StringComparison.Ordinal)], line);
        }
    }

    /// <summary>Whether a name is a keyword, occurs in the code, or is that of a namespace or type.</summary>
    /// <remarks>An attribute goes by its name without the ending, too.</remarks>
    public bool Has(string name) =>
        IsKeyword(name) || _used.Contains(name) || IsScope(name) || IsScope($"{name}Attribute");

    public bool IsKeyword(string name) => _keywords.Contains(name);

    public bool IsScope(string name) => _lines.ContainsKey(name);

    public bool IsNamespace(string name) => IsScope(name) && Scope.Parse(_lines[name]).IsNamespace;

    /// <summary>Whether a name may follow that of a scope, with a dot between them.</summary>
    public bool MayFollow(string scope, string name) => _extensions.Contains(name) || MembersOf(scope).Contains(name);

    /// <summary>The members of a namespace or type, including those of its base types.</summary>
    public IReadOnlySet<string> MembersOf(string scope) => _members.GetOrAdd(scope, _ =>
        {
            var members = new HashSet<string>(StringComparer.Ordinal);
            Add(scope, members, []);
            return members;
        });

    /// <param name="more">Other names that would be right.</param>
    /// <returns>A suggestion, of what the code uses if possible.</returns>
    public string Nearest(string name, IEnumerable<string> more) =>
        Suggestion.For(name, [.. _keywords, .. _used, .. more]) is { Length: > 0 } used
            ? used
            : Suggestion.For(name, _lines.Keys);

    /// <returns>A suggestion that starts with the name of the scope, too.</returns>
    public string NearestIn(string scope, string name) =>
        Suggestion.For($"{scope}.{name}", MembersOf(scope).Concat(_extensions).Select(member => $"{scope}.{member}"));

    // A generic type may have the name of its own base type.
    private void Add(string name, HashSet<string> members, HashSet<string> seen)
    {
        if (seen.Add(name) && _lines.TryGetValue(name, out var line))
        {
            var scope = Scope.Parse(line);
            members.UnionWith(scope.Members);
            foreach (var parent in scope.Bases)
            {
                Add(parent, members, seen);
            }
        }
    }
}
