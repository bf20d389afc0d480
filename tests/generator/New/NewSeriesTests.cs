using System.Xml.Linq;
using CliWrap;
using CliWrap.Buffered;

namespace Generator.Tests.New;

/// <summary>A series that is written by one command. ExampleTests builds one.</summary>
public sealed class NewSeriesTests : IDisposable
{
    private readonly DirectoryInfo _empty = Directory.CreateTempSubdirectory("new series");

    // Compiling its copy of the generator would take minutes, and it is what this test runs.
    [Fact]
    public async Task Elsewhere_a_new_series_has_all_that_the_generator_consists_of()
    {
        var folder = Path.Combine(_empty.FullName, "counting-sheep");

        var written = await Program("new", "series", folder);

        Assert.True(written.ExitCode == 0, written.StandardOutput + written.StandardError);
        var compiled = new[] { "generator", "theme" }
            .SelectMany(part => SourceTree.Below(part, "*"))
            .Append("Program.cs");
        Assert.All(compiled, file =>
            Assert.Equal(
                File.ReadAllBytes(Path.Combine(Checkout.Root, file)),
                File.ReadAllBytes(Path.Combine(folder, file))
            )
        );
        Assert.Equal(
            ["CountingSheep.csproj", "code/Code.csproj", "tests/listings/Listings.Tests.csproj"],
            XDocument
                .Load(Path.Combine(folder, "CountingSheep.slnx"))
                .Descendants("Project")
                .Select(project => project.Attribute("Path")!.Value)
        );
        Assert.All(
            XDocument
                .Load(Path.Combine(folder, "CountingSheep.csproj"))
                .Descendants()
                .SelectMany(item => $"{item.Attribute("Include")?.Value}".Split(';'))
                .Where(file =>
                    Path.GetExtension(file).Length > 0
                    && file.AsSpan().ContainsAny("/\\")
                    && !file.AsSpan().ContainsAny("*$")
                ),
            file => Assert.True(File.Exists(Path.Combine(folder, file)), file)
        );
    }

    [Fact]
    public async Task A_folder_in_use_is_left_alone()
    {
        File.WriteAllText(Path.Combine(_empty.FullName, "mine.txt"), "");

        var refused = await Program("new", "series", _empty.FullName);

        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("error NEW08: ", refused.StandardOutput, StringComparison.Ordinal);
        Assert.Equal(["mine.txt"], _empty.EnumerateFileSystemInfos().Select(entry => entry.Name));
    }

    [Fact]
    public async Task Without_the_generator_there_is_nothing_to_copy()
    {
        var refused = await Program("new", "series", Path.Combine(_empty.FullName, "x"), "--root", _empty.FullName);

        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("error NEW09: ", refused.StandardOutput, StringComparison.Ordinal);
        Assert.Empty(_empty.EnumerateFileSystemInfos());
    }

    public void Dispose() => _empty.Delete(recursive: true);

    private static async Task<BufferedCommandResult> Program(params string[] arguments) =>
        await Cli.Wrap("dotnet")
            .WithArguments([Checkout.Program, .. arguments])
            .WithWorkingDirectory(Checkout.Root)
            .WithValidation(CommandResultValidation.None)
            .ExecuteBufferedAsync();
}
