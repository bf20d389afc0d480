using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Generator.Proof.Closures;

/// <summary>Lists the tests of the compiled projects, each with the files that it can reach.</summary>
internal static class ListTests
{
    /// <param name="testAssembly">Absolute path of the test assembly, beside the assemblies of the code.</param>
    /// <param name="sources">The source files of all of them, by path.</param>
    /// <param name="root">Absolute path of the series root.</param>
    public static ImmutableArray<ListedTest> Of(
        string testAssembly,
        IReadOnlyDictionary<string, SyntaxTree> sources,
        string root
    )
    {
        CompiledAssembly[] assemblies = [.. CompiledAssembly.AllIn(Path.GetDirectoryName(testAssembly)!)];
        try
        {
            var code = new CompiledCode(assemblies, root);
            var tested = code.Parts.Single(part =>
                part.Assembly.Name == Path.GetFileNameWithoutExtension(testAssembly)
            );
            return Listed(code, tested, new FileReferences(code, sources));
        }
        finally
        {
            foreach (var assembly in assemblies)
            {
                assembly.Dispose();
            }
        }
    }

    private static ImmutableArray<ListedTest> Listed(CompiledCode code, CompiledPart tested, FileReferences references)
    {
        var metadata = tested.Assembly.Metadata;
        var tests = TestMethods.In(tested.Assembly).ToArray();
        var parts = new TestParts(tested, [.. tests.Select(test => test.Method)]);
        return
        [
            .. tests
                .Select(test => Listed(test, tested.Files.Of(test.Method).Order(StringComparer.Ordinal).First()))
                .OrderBy(test => test.FullName, StringComparer.Ordinal),
        ];

        ListedTest Listed(TestMethod test, string file)
        {
            var name = metadata.GetString(metadata.GetMethodDefinition(test.Method).Name);
            var direct = parts
                .Of(test.Method, file)
                .SelectMany(one => code.FilesOf(one, tested))
                .Concat(references.NamedIn(file));
            // What its own file refers to counts only as far as the test can reach it.
            var files = references.ReachedFrom(direct.Where(other => other != file)).Append(file);
            return new ListedTest(
                $"{TypeName.Of(test.Type, metadata)}.{name}",
                $"{Path.ChangeExtension(file, null)}.{name}",
                file,
                [.. files.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]
            );
        }
    }
}
