using Generator.Build;
using Generator.Cards;
using Generator.Colours;
using Generator.Listings;
using Generator.Proof.Runs;

namespace Generator.Tests.Cards;

/// <summary>The cards of a listing that is compiled for a test alone.</summary>
internal static class CompiledCards
{
    /// <param name="code">The code of the listing.</param>
    /// <param name="more">Code outside of the listing that it may use.</param>
    /// <returns>The cards by name.</returns>
    public static async Task<Dictionary<string, Card>> Of(string code, string more = "", string file = "Program.cs")
    {
        var root = Directory.CreateTempSubdirectory("names");
        try
        {
            return await In(root.FullName, code, more, file);
        }
        finally
        {
            root.Delete(recursive: true);
        }
    }

    private static async Task<Dictionary<string, Card>> In(string root, string code, string more, string file)
    {
        Directory.CreateDirectory(Path.Combine(root, "code"));
        await File.WriteAllTextAsync(
            Path.Combine(root, "code", file),
            $$"""
            using System; using System.Collections.Generic; using System.Linq; using System.Threading.Tasks;
            class Program
            {
                static Action<int> Later = Print;
                static string? Maybe => null;
                static (TimeSpan Due, int Order) Pair;
                static void Print(int number) { }
                static object? Run<T>(int number)
                {
                    #region listing
                    {{code}}
                    #endregion
                }
            }
            {{more}}
            """
        );
        // The runtime's own assemblies have no documentation beside them.
        var libraries = Directory
            .GetFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "System*.dll")
            .Select(library => $"/r:{library}");
        var sources = file.EndsWith(".refused.cs", StringComparison.Ordinal) ? [] : new[] { file };
        var project = ReadProject.From(
            new ProjectArguments(Path.Combine(root, "code"), [.. libraries, "/nullable", "/doc:x.xml", .. sources])
        );
        var found = new Documents(
            (await ExtractListings.From(Investigation.OfFiles(root, CancellationToken.None))).Documents
        );
        found = await After(found, ClassifyCode.Of);
        found = await After(found, FindNames.Of);
        var listing = found.Get<ExtractedCode>().Listings.Single(listing => listing.Key == "listing");
        var named = found.Get<NamedCode>();
        var names = named.NamesIn("listing");
        return ColourLines
            .From(found)
            .Of(listing)
            .SelectMany(line => line.Runs.Select(run => (At: (line.Number, run.Column), run.Text)))
            .Where(run => names.ContainsKey(run.At))
            .DistinctBy(run => run.Text)
            .ToDictionary(run => run.Text, run => named.Cards[names[run.At]], StringComparer.Ordinal);

        async Task<Documents> After(Documents before, Func<Investigation, Task<Found>> find)
        {
            var more = await find(
                new Investigation(root, project, before, new NothingKnown(), null, CancellationToken.None)
            );
            return new Documents([.. before.All, .. more.Documents]);
        }
    }
}
