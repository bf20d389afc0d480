using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Generator.Attestation;

/// <summary>Reads the schema of the evidence, which is part of the program.</summary>
internal static class ReadSchema
{
    private const string Resource = "schemas/evidence.json";

    public static ImmutableArray<byte> Bytes()
    {
        using var stream = typeof(ReadSchema).Assembly.GetManifestResourceStream(Resource)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return ImmutableCollectionsMarshal.AsImmutableArray(bytes);
    }
}
