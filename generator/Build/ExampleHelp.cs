using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Generator.Build;

/// <summary>The help with examples below it.</summary>
internal sealed class ExampleHelp(SynchronousCommandLineAction help) : SynchronousCommandLineAction
{
    private const string Examples = """
        Examples:
          dotnet run                           prove what is stale, check everything, write the site
          dotnet run -- check --no-proof       check the articles only, in a second
          dotnet run -- prove one-cook         run the tests of one listing
          dotnet run -- explain LST01          what is wrong, with a wrong and a right example
          dotnet run -- check -q -f sarif      problems for a program

        """;

    public static void AddTo(RootCommand root)
    {
        var option = root.Options.OfType<HelpOption>().Single();
        option.Action = new ExampleHelp((SynchronousCommandLineAction)option.Action!);
    }

    /// <summary>Help on a command needs none of its arguments.</summary>
    public override bool ClearsParseErrors => help.ClearsParseErrors;

    public override int Invoke(ParseResult parseResult)
    {
        var code = help.Invoke(parseResult);
        if (parseResult.CommandResult.Command is RootCommand)
        {
            parseResult.InvocationConfiguration.Output.Write(Examples.ReplaceLineEndings("\n"));
        }

        return code;
    }
}
