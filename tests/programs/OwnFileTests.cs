using CliWrap.Buffered;
using Programs.Tests.Running;

namespace Programs.Tests;

/// <summary>The first file of a reader's own, in the folder <c>code</c> of the archive.</summary>
[Collection(AllRuns.Collection), Trait("Speed", "slow")]
public class OwnFileTests
{
    private const string Including =
        "#:include Concurrency/RadPrint.cs\n" + "Concurrency.RadPrint.WriteLine(\"Moo!\", Console.Out, () => { });\n";

    [Theory]
    [InlineData("#!/usr/bin/env dotnet\n", false)]
    [InlineData("", true)]
    public async Task A_file_that_includes_others_is_warned_about_only_without_the_first_line(string first, bool warned)
    {
        var (output, error) = await Run(first + Including);

        Assert.EndsWith("Moo!\n", output, StringComparison.Ordinal);
        Assert.Equal(warned, (output + error).Contains("CA2266", StringComparison.Ordinal));
    }

    [Fact]
    public async Task One_line_is_a_program() => Assert.Equal(("Hi\n", ""), await Run("Console.WriteLine(\"Hi\");\n"));

    private static async Task<(string Output, string Error)> Run(string text)
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        foreach (var file in new[] { "Concurrency/RadPrint.cs", "Directory.Build.props" })
        {
            var copy = Path.Combine(folder, "code", file);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(Path.Combine(Repository.Code, file), copy);
        }

        await File.WriteAllTextAsync(Path.Combine(folder, "code", "Mine.cs"), text);
        var result = await Dotnet
            .With([Path.Combine("code", "Mine.cs")])
            .WithWorkingDirectory(folder)
            .ExecuteBufferedAsync(Dotnet.TestsEnd);
        Directory.Delete(folder, recursive: true);

        Assert.True(result.ExitCode == 0, result.StandardOutput + result.StandardError);
        return (result.StandardOutput.ReplaceLineEndings("\n"), result.StandardError);
    }
}
