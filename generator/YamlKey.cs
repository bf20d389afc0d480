namespace Generator;

/// <summary>A key of a mapping that is bound to a record.</summary>
/// <param name="Type">Type of the value that is there, without that it may be missing.</param>
/// <param name="Default">The value if the key is missing; null if there is none.</param>
internal sealed record YamlKey(string Name, Type Type, bool IsRequired, object? Default);
