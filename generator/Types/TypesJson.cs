using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Generator.Types;

/// <summary>Serializes types for the evidence.</summary>
[JsonSerializable(typeof(ImmutableArray<CodeType>))]
[JsonSourceGenerationOptions(
    IgnoreReadOnlyProperties = true,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true
)]
internal sealed partial class TypesJson : JsonSerializerContext;
