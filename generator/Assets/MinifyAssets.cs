using NUglify;

namespace Generator.Assets;

/// <summary>Takes out of a style sheet or a script what only its authors need.</summary>
internal static class MinifyAssets
{
    /// <exception cref="InvalidOperationException">It is no valid style sheet; a test publishes each.</exception>
    public static string Style(string text) => CodeOf(Uglify.Css(text));

    /// <exception cref="InvalidOperationException">It is no valid script; a test publishes each.</exception>
    public static string Script(string text) => CodeOf(Uglify.Js(text));

    private static string CodeOf(UglifyResult result) =>
        result.HasErrors ? throw new InvalidOperationException(string.Join(", ", result.Errors)) : result.Code;
}
