namespace Generator;

/// <summary>Faults of YAML, in settings and in front matter.</summary>
internal static partial class Problems
{
    public static Problem BrokenYaml(Location at, string message) =>
        new("YML01", at, $"This is not YAML: {message}", "Mend it; each line is `key: value`.");

    public static Problem UnknownKey(Location at, string key, IEnumerable<string> known) =>
        new("YML02", at, $"There is no key '{key}'.{Nearest.To(key, known)}", $"Known keys: {string.Join(", ", known)}.");

    public static Problem IllTyped(Location at, string key, string value, string expected) =>
        new("YML03", at, $"'{value}' is no value for '{key}'.", $"It takes {expected}.");

    public static Problem MissingKey(Location at, string key) =>
        new("YML04", at, $"The key '{key}' is missing.", $"Add a line `{key}: …`.");

    public static Problem RepeatedKey(Location at, string key) =>
        new("YML05", at, $"The key '{key}' stands here a second time.", "Keep one of them.");

    public static Problem YamlReference(Location at) =>
        new("YML06", at, "Anchors, aliases and tags are not allowed here.", "Write the value out.");

    public static Problem NoEntries(Location at) =>
        new("YML07", at, "An entry of a list is expected here.", "Begin each entry with `- `, and write a line `key: value` for each of its keys.");
}
