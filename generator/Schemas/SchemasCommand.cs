using System.CommandLine;

namespace Generator.Schemas;

/// <summary>The command <c>schemas</c>: it writes the JSON schemas for editors and for programs.</summary>
internal static class SchemasCommand
{
    public static Command Build()
    {
        var schemas = new Command(
            "schemas",
            "Write the JSON schemas of settings, front matter, presentations and evidence"
        );
        schemas.SetAction(parsed =>
        {
            foreach (var file in WriteSchemas.To(CommandOptions.RootOf(parsed)))
            {
                Console.Out.WriteLine(file);
            }

            return ExitCode.Fine;
        });
        return schemas;
    }
}
