using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Playground;

/// <summary>The files of one program, with what their first lines ask for.</summary>
internal sealed record Sources(
    ImmutableArray<SyntaxTree> Trees,
    ImmutableDictionary<string, string> Properties,
    ImmutableArray<Error> Errors
)
{
    public static Sources Closure(string program, IReadOnlyDictionary<string, string> texts)
    {
        var errors = ImmutableArray.CreateBuilder<Error>();
        var properties = ImmutableDictionary<string, string>.Empty;
        var found = new List<string> { program };
        var parsed = new List<SyntaxTree>();
        for (var i = 0; i < found.Count; i++)
        {
            var tree = Compiler.Parse(texts[found[i]], found[i]);
            parsed.Add(tree);
            foreach (var directive in Directive.Of(tree))
            {
                switch (directive.Kind)
                {
                    case "include":
                        var path = Beside(found[i], directive.Value);
                        if (!texts.ContainsKey(path))
                        {
                            errors.Add(Error.At(directive, "the file is not here"));
                        }
                        else if (!found.Contains(path))
                        {
                            found.Add(path);
                        }

                        break;
                    case "property" when directive.Value.Split('=', 2) is [var name, var value]:
                        properties = properties.SetItem(name.Trim(), value.Trim());
                        break;
                    case "sdk" or "package" or "project":
                        errors.Add(Error.At(directive, $"the playground has no {directive.Value}"));
                        break;
                }
            }
        }

        var features = Compiler.FeaturesOf(properties);
        return new Sources(
            features.Count == 0
                ? [.. parsed]
                : [.. parsed.Select(tree => Compiler.Parse(tree.ToString(), tree.FilePath, features))],
            properties,
            errors.ToImmutable()
        );
    }

    private static string Beside(string file, string path)
    {
        var parts = new Stack<string>(file.Split('/').SkipLast(1));
        foreach (var part in path.Split('/'))
        {
            if (part == "..")
            {
                parts.TryPop(out _);
            }
            else if (part != ".")
            {
                parts.Push(part);
            }
        }

        return string.Join('/', parts.Reverse());
    }
}
