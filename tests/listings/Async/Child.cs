using System.Diagnostics;
using System.Reflection;

namespace Listings.Tests.Async
{
    /// <summary>Runs a static method of this assembly in a process of its own: for what would end, or starve, the process of the tests.</summary>
    public static class Child
    {
        public sealed record Result(int ExitCode, string Output, string Error);

        public static async Task<Result> RunAsync(Action<TextWriter> main, params (string Name, string Value)[] settings)
        {
            var tests = typeof(Child).Assembly.Location;
            var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", ["exec", tests])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                Environment =
                {
                    ["DOTNET_STARTUP_HOOKS"] = tests,
                    ["DOTNET_DbgEnableMiniDump"] = "0",
                    ["LISTINGS_CHILD"] = $"{main.Method.DeclaringType!.AssemblyQualifiedName}|{main.Method.Name}",
                },
            };
            foreach (var (name, value) in settings)
            {
                start.Environment[name] = value;
            }

            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEndAsync();
            var error = process.StandardError.ReadToEndAsync();
            using var late = new CancellationTokenSource(TimeSpan.FromMinutes(1));
            try
            {
                await process.WaitForExitAsync(late.Token);
            }
            finally
            {
                process.Kill(entireProcessTree: true);
            }

            return new Result(process.ExitCode, await output, await error);
        }
    }

    [CollectionDefinition(nameof(Child))]
    public class ChildCollection;
}

/// <summary>The runtime calls this before the entry point of the test assembly, which does nothing.</summary>
internal static class StartupHook
{
    public static void Initialize()
    {
        if (Environment.GetEnvironmentVariable("LISTINGS_CHILD")?.Split('|') is [var type, var method])
        {
            var main = Type.GetType(type, throwOnError: true)!
                .GetMethod(method, BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)!;
            main.CreateDelegate<Action<TextWriter>>()(Console.Out);
        }
    }
}
