using Location = Generator.Build.Location;

namespace Generator.Listings;

/// <summary>Turns the compiler's locations into ours.</summary>
internal static class SyntaxLocation
{
    /// <param name="file">Path of the file, relative to the series root.</param>
    public static Location Of(Microsoft.CodeAnalysis.Location location, string file)
    {
        var start = location.GetLineSpan().StartLinePosition;
        return new Location(file, start.Line + 1, start.Character + 1);
    }
}
