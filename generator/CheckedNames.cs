namespace Generator;

/// <summary>How many names in the code spans of an article the compiler knows: all that look like C#.</summary>
/// <param name="Names">Names and keywords, each as often as it occurs.</param>
/// <param name="Plain">Code spans that the author marked as plain text, so nothing in them was checked.</param>
internal sealed record CheckedNames(int Names, int Plain) : Panel;
