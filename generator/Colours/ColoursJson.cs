using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Generator.Colours;

/// <summary>The JSON format in which the evidence stores the kinds of characters.</summary>
[JsonSerializable(typeof(ImmutableArray<FileColours>))]
[JsonSourceGenerationOptions(RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
internal sealed partial class ColoursJson : JsonSerializerContext;
