namespace Generator;

/// <summary>Faults of lowered code.</summary>
internal static partial class Problems
{
    public static Problem NothingLowered(Location at, string key) =>
        new("LOW01", at, $"The listing '{key}' holds no whole iterator and no whole async method: nothing here is lowered.", "Leave {lowered} out, or quote a listing that holds one.");

    public static Problem SeveralLowered(Location at, string key, IEnumerable<string> names) =>
        new("LOW02", at, $"The listing '{key}' holds several iterators or async methods: {string.Join(", ", names)}.", $"Name one of them: {{lowered=\"{names.First()}\"}}.");

    public static Problem UnknownLowered(Location at, string key, string name, IEnumerable<string> known) =>
        new("LOW03", at, $"The listing '{key}' holds no iterator and no async method '{name}'.{Nearest.To(name, known)}", $"Known: {string.Join(", ", known)}.");
}
