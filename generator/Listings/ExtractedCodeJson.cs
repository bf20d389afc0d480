using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Generator.Listings;

/// <summary>Serializes files and listings for the evidence.</summary>
[JsonSerializable(typeof(ImmutableArray<ExtractedCode>))]
[JsonSourceGenerationOptions(
    IgnoreReadOnlyProperties = true,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true
)]
internal sealed partial class ExtractedCodeJson : JsonSerializerContext;
