using System.Collections.Immutable;
using System.Text.Json.Serialization.Metadata;

namespace Generator.Tests;

/// <summary>As in the first proof run: no file was looked at before.</summary>
internal sealed class NothingKnown : IFileFindings
{
    public Task<ImmutableArray<T>> Of<T>(
        string finding,
        CodeFile file,
        JsonTypeInfo<ImmutableArray<T>> form,
        Func<Task<ImmutableArray<T>>> find,
        string about = ""
    ) => find();
}
