using Generator.Build;
using Generator.Listings;
using Generator.Names;
using Generator.Proof.Runs;

namespace Generator.Tests.Names;

/// <summary>The names that the compiler knows of a small program, found once for all tests.</summary>
internal static class CompiledNames
{
    private const string Farm = """
        using System; using System.Collections.Generic; using System.Linq; using System.Threading.Tasks;
        namespace Country.Life;

        interface IFarm { int Eggs { get; } }

        interface IBigFarm : IFarm { }

        class Farm : IBigFarm
        {
            private int _hay;
            public int Eggs => _hay;
            public async Task Feed(string animal)
            {
                var fed = new List<string> { animal };
                _hay -= fed.Select(each => each.Length).Sum();
                await Task.Delay(1);
            }
        }
        """;

    private const string Refused = "class Barn { int Door = \"open\"; }";

    private static readonly Lazy<Task<Vocabulary>> Found = new(Find);

    /// <summary>As a later build has them from the evidence.</summary>
    public static async Task<KnownNames> All() => (await Found.Value).Unpack();

    private static async Task<Vocabulary> Find()
    {
        var root = Directory.CreateTempSubdirectory("names");
        try
        {
            var code = Directory.CreateDirectory(Path.Combine(root.FullName, "code")).FullName;
            await File.WriteAllTextAsync(Path.Combine(code, "Farm.cs"), Farm);
            await File.WriteAllTextAsync(Path.Combine(code, "Barn.refused.cs"), Refused);
            var libraries = Directory
                .GetFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "System*.dll")
                .Select(library => $"/r:{library}");
            var project = ReadProject.From(
                new ProjectArguments(code, [.. libraries, "/target:library", "/nullable", "Farm.cs"])
            );
            var extracted = await ExtractListings.From(Investigation.OfFiles(root.FullName, CancellationToken.None));
            var found = await FindVocabulary.Of(
                new Investigation(
                    root.FullName,
                    project,
                    new Documents(extracted.Documents),
                    new NothingKnown(),
                    Release: null,
                    CancellationToken.None
                )
            );
            return found.Documents.OfType<Vocabulary>().Single();
        }
        finally
        {
            root.Delete(recursive: true);
        }
    }
}
