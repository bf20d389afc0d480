using System.Collections.Immutable;
using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Generator;

/// <summary>Writes whole files into the evidence as one packed text: each build reads all of it, and code repeats itself.</summary>
internal sealed class PackedFiles : JsonConverter<ImmutableArray<CodeFile>>
{
    public override ImmutableArray<CodeFile> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var brotli = new BrotliStream(new MemoryStream(reader.GetBytesFromBase64()), CompressionMode.Decompress);
        return [.. JsonSerializer.Deserialize(brotli, PackedJson.Default.CodeFileArray) ?? []];
    }

    public override void Write(Utf8JsonWriter writer, ImmutableArray<CodeFile> value, JsonSerializerOptions options)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.SmallestSize))
        {
            JsonSerializer.Serialize(brotli, [.. value], PackedJson.Default.CodeFileArray);
        }

        writer.WriteBase64StringValue(packed.ToArray());
    }
}

[JsonSerializable(typeof(CodeFile[]))]
[JsonSourceGenerationOptions(IgnoreReadOnlyProperties = true, NewLine = "\n", RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
internal sealed partial class PackedJson : JsonSerializerContext;
