namespace Generator;

/// <summary>The key of a parameter in YAML, if it is not the parameter's name.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class YamlKeyAttribute(string name) : Attribute
{
    public string Name => name;
}
