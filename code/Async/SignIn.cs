#!/usr/bin/env dotnet
namespace Async;

public static class SignIn
{
    public static async Task Main()
    {
        await Enter(Console.Out);
        await EnterRepaired(Console.Out);
    }

    #region sign-in
    private static readonly AsyncLocal<string> Visitor = new();

    public static async Task Enter(TextWriter output)
    {
        await AskForName();
        output.WriteLine($"Welcome, {Visitor.Value ?? "stranger"}!");
    }

    private static async Task AskForName()
    {
        await Task.Yield();
        Visitor.Value = "Ann";
    }
    #endregion

    #region sign-in-repaired
    public static async Task EnterRepaired(TextWriter output)
    {
        Visitor.Value = await TellName();
        output.WriteLine($"Welcome, {Visitor.Value}!");
    }

    private static async Task<string> TellName()
    {
        await Task.Yield();
        return "Ann";
    }
    #endregion
}
