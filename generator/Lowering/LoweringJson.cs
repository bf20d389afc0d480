using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Generator.Lowering;

/// <summary>The JSON format in which the evidence stores lowered code.</summary>
[JsonSerializable(typeof(ImmutableArray<LoweredMember>))]
[JsonSourceGenerationOptions(
    IgnoreReadOnlyProperties = true,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true
)]
internal sealed partial class LoweringJson : JsonSerializerContext;
