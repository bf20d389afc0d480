using System.Globalization;

namespace Generator;

internal static class Unique
{
    /// <returns>
    /// The name, or else the name with the first number from 2 on, that <paramref name="take"/> accepts.
    /// </returns>
    public static string Name(string name, Func<string, bool> take, string between = "")
    {
        var (unique, number) = (name, 1);
        while (!take(unique))
        {
            unique = string.Create(CultureInfo.InvariantCulture, $"{name}{between}{++number}");
        }

        return unique;
    }
}
