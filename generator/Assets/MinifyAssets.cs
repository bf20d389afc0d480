using NUglify;

namespace Generator.Assets;

/// <summary>Takes out of a style sheet or a script what only its authors need.</summary>
internal static class MinifyAssets
{
    /// <param name="path">Its path in the site, whose extension says what it is.</param>
    /// <param name="text">Its source.</param>
    /// <exception cref="InvalidOperationException">The source is not valid; a test publishes each file.</exception>
    public static OutputFile Of(string path, string text)
    {
        var result = path.EndsWith(".css", StringComparison.Ordinal) ? Uglify.Css(text) : Uglify.Js(text);
        return result.HasErrors
            ? throw new InvalidOperationException($"{path}: {string.Join(", ", result.Errors)}")
            : OutputFile.Of(path, result.Code);
    }
}
