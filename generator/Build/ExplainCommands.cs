using System.CommandLine;
using System.CommandLine.Completions;

namespace Generator.Build;

/// <summary>The commands that tell what a build can find.</summary>
internal static class ExplainCommands
{
    public static Command Problems()
    {
        var problems = new Command("problems", "List all kinds of problems that a build can find");
        problems.SetAction((parsed, _) => List(CommandOptions.FormatOf(parsed)));
        return problems;
    }

    public static Command Explain()
    {
        var code = new Argument<string>("code") { Description = "Code of a problem, such as LST01", HelpName = "code" };
        code.CompletionSources.Add(_ => ProblemKinds.All.Select(kind => new CompletionItem(kind.Code)));
        var explain = new Command("explain", "Explain one kind of problem, with a wrong and a right example") { code };
        explain.SetAction((parsed, _) => Explain(parsed.GetRequiredValue(code)));
        return explain;
    }

    private static async Task<int> List(Format format)
    {
        await ReportKinds.To(Console.Out, ProblemKinds.All, format);
        return ExitCode.Fine;
    }

    private static async Task<int> Explain(string code)
    {
        var kind = ProblemKinds.All.FirstOrDefault(kind =>
            string.Equals(kind.Code, code, StringComparison.OrdinalIgnoreCase)
        );
        if (kind is null)
        {
            await Console.Error.WriteLineAsync(ExplainKind.Unknown(code));
            return ExitCode.WrongUsage;
        }

        await ExplainKind.To(Console.Out, kind);
        return ExitCode.Fine;
    }
}
