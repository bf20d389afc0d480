namespace Generator;

/// <summary>Problems with YAML in settings and front matter.</summary>
internal static class YamlProblems
{
    public static readonly ProblemKind BrokenYaml = new(
        "YML01",
        "Invalid YAML",
        "This isn't valid YAML: {why}.",
        "{fix} A line is `key: value`, or `- value` in a list."
    );

    public static readonly ProblemKind UnknownKey = new(
        "YML02",
        "Unknown key",
        "There is no key '{key}'.{suggestion}",
        "Known keys: {known}."
    );

    public static readonly ProblemKind IllTyped = new(
        "YML03",
        "Invalid value",
        "'{value}' isn't a valid value for '{key}'.",
        "It must be {expected}."
    );

    public static readonly ProblemKind MissingKey = new(
        "YML04",
        "Missing key",
        "The key '{key}' is missing.",
        "Add a line `{key}: …`; in an article, it goes between two lines `---` at the top."
    );

    public static readonly ProblemKind RepeatedKey = new(
        "YML05",
        "Repeated key",
        "The key '{key}' appears a second time.",
        "Keep one of them."
    );

    public static readonly ProblemKind YamlReference = new(
        "YML06",
        "YAML anchor, alias or tag",
        "YAML anchors, aliases and tags are not allowed here.",
        "Write the value out, or put it between quotes."
    );

    public static readonly ProblemKind NoEntries = new(
        "YML07",
        "Missing list entry",
        "A list entry is expected here.",
        "Start each entry with `- `, and write a line `key: value` for each of its keys."
    );

    public static readonly ProblemKind NotOneDocument = new(
        "YML08",
        "More than one YAML document",
        "A second document or a directive of YAML starts here, which nothing would read.",
        "Remove it; a file is one list of keys, without lines `---`, `...` or `%`."
    );

    public static readonly ProblemKind TooManyValues = new(
        "YML09",
        "List that is too long",
        "This list has more than {limit} values.",
        "Keep those that readers need."
    );
}
