using System.Reflection;

namespace Playground;

/// <summary>Runs a compiled program to its end.</summary>
internal static class Runner
{
    // As of a process that an unhandled exception has ended.
    private const int Crashed = 134;

    public static async Task<int> Run(Assembly program, string[] arguments, string input)
    {
        Console.SetOut(new Output(isError: false));
        Console.SetError(new Output(isError: true));
#pragma warning disable CA1416 // A browser has no standard input of its own, but takes one.
        Console.SetIn(new StringReader(input));
#pragma warning restore CA1416
        try
        {
            var main = MainOf(program);
            object?[] parameters = main.GetParameters().Length == 1 ? [arguments] : [];
            return await Result(main.Invoke(null, BindingFlags.DoNotWrapExceptions, null, parameters, null));
        }
#pragma warning disable CA1031 // Whatever the program throws is its own, and shown to its author.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Events.Failed($"Unhandled exception. {Own(exception)}");
            return Crashed;
        }
    }

    // As it prints without the playground's own methods below Main.
    private static string Own(Exception exception) =>
        string.Join(
            '\n',
            $"{exception}".Split('\n').Where(line => !line.StartsWith("   at Playground.", StringComparison.Ordinal))
        );

    // If Main returns a task, the entry point blocks the only thread until it ends. Then this is the Main it calls.
    private static MethodInfo MainOf(Assembly program)
    {
        var entry = program.EntryPoint!;
        return entry.Name != "<Main>"
            ? entry
            : entry
                .DeclaringType!.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
                .Single(method =>
                    method.Name is "Main" or "<Main>$"
                    && method.ReturnType.IsAssignableTo(typeof(Task))
                    && method.GetParameters().Length == entry.GetParameters().Length
                );
    }

    private static async Task<int> Result(object? returned)
    {
        if (returned is Task<int> number)
        {
            return await number;
        }

        if (returned is Task task)
        {
            await task;
        }

        return returned is int code ? code : Environment.ExitCode;
    }
}
