using System.CommandLine;

namespace Generator.Schemas;

/// <summary>The command <c>schemas</c>: it writes the JSON schemas by which editors check and complete YAML.</summary>
internal static class SchemasCommand
{
    public static Command Build()
    {
        var schemas = new Command("schemas", "Write the JSON schemas of settings, front matter and presentations");
        schemas.SetAction(parsed =>
        {
            foreach (var file in WriteSchemas.To(CommandOptions.RootOf(parsed)))
            {
                Console.Out.WriteLine(file);
            }

            return CommandLine.Fine;
        });
        return schemas;
    }
}
