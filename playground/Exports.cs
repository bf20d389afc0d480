using System.Reflection;
using System.Runtime.InteropServices.JavaScript;
using System.Runtime.Versioning;

[assembly: SupportedOSPlatform("browser")]

namespace Playground;

/// <summary>What the worker may call.</summary>
internal static partial class Exports
{
    /// <param name="paths">The program first, then the files that it includes, as they are named under code/.</param>
    /// <returns>The assembly; null if the program does not compile.</returns>
    [JSExport]
    public static byte[]? Compile(string[] paths, string[] texts)
    {
        var compiled = Compiler.Compile(Sources.Closure(paths[0], paths.Zip(texts).ToDictionary()));
        foreach (var (file, line, column, id, message) in compiled.Errors)
        {
            Events.Error(file, line, column, id, message);
        }

        return compiled.Assembly;
    }

    /// <returns>The exit code.</returns>
    [JSExport]
    public static Task<int> Run(byte[] assembly, string[] arguments, string input) =>
        Runner.Run(Assembly.Load(assembly), arguments, input);
}
