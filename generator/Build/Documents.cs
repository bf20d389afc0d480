using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Generator.Build;

/// <summary>Documents in the order of the pipelines that made them, with lookup by kind.</summary>
public sealed class Documents(ImmutableArray<IDocument> all)
{
    private readonly ConcurrentDictionary<Type, object> _byKind = [];

    public ImmutableArray<IDocument> All => all;

    /// <returns>All documents of a kind; empty if no pipeline made any.</returns>
    public ImmutableArray<T> Of<T>()
        where T : class, IDocument =>
        (ImmutableArray<T>)_byKind.GetOrAdd(typeof(T), static (_, all) => all.OfType<T>().ToImmutableArray(), all);

    /// <returns>The only document of a kind; null if there is none.</returns>
    public T? Find<T>()
        where T : class, IDocument => Of<T>() is [var first, ..] ? first : null;

    /// <returns>The document of a kind that every build has.</returns>
    public T Get<T>()
        where T : class, IDocument =>
        Find<T>() ?? throw new InvalidOperationException($"No pipeline made a {typeof(T).Name}.");
}
