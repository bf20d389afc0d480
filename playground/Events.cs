using System.Runtime.InteropServices.JavaScript;

namespace Playground;

/// <summary>What the worker is told.</summary>
internal static partial class Events
{
    [JSImport("output", "playground")]
    public static partial void Output(string text, bool isError);

    [JSImport("error", "playground")]
    public static partial void Error(string file, int line, int column, string id, string message);

    [JSImport("failed", "playground")]
    public static partial void Failed(string exception);
}
