using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using Microsoft.CodeAnalysis;

namespace Playground;

/// <summary>What programs are compiled against: the assemblies that run them, so nothing is loaded twice.</summary>
internal static class References
{
    private static readonly string[] Names =
    [
        "System.Private.CoreLib",
        "System.Collections",
        "System.Collections.Concurrent",
        "System.Collections.Immutable",
        "System.Console",
        "System.Linq",
        "System.Linq.AsyncEnumerable",
        "System.Linq.Parallel",
        "System.Net.Http",
        "System.Net.Primitives",
        "System.Threading",
        "System.Threading.Channels",
        "System.Threading.Tasks.Parallel",
    ];

    public static ImmutableArray<MetadataReference> All => field.IsDefault ? field = Loaded() : field;

    private static unsafe ImmutableArray<MetadataReference> Loaded()
    {
        var result = ImmutableArray.CreateBuilder<MetadataReference>(Names.Length);
        foreach (var name in Names)
        {
            if (!Assembly.Load(name).TryGetRawMetadata(out var start, out var length))
            {
                throw new InvalidOperationException($"{name} shows no metadata.");
            }

            result.Add(AssemblyMetadata.Create(ModuleMetadata.CreateFromMetadata((nint)start, length)).GetReference());
        }

        return result.ToImmutable();
    }
}
