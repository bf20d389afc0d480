using CliWrap.Buffered;

namespace Generator.Tests.Proof;

/// <summary>The compiler and the decompiler take seconds to load: only a proof run may need them.</summary>
[Collection(ProvenSite.ForProof), Trait("Speed", "slow")]
public sealed class CostTests : IDisposable
{
    private readonly SiteCopy _site;

    private readonly string _program = Directory.CreateTempSubdirectory().FullName;

    public CostTests(ProvenSite proven)
    {
        _site = proven.Site;
        var built = Path.GetDirectoryName(Checkout.Program)!;
        foreach (var file in Directory.EnumerateFiles(built).Where(file => !IsCostly(file)))
        {
            File.Copy(file, Path.Combine(_program, Path.GetFileName(file)));
        }
    }

    private string Program => Path.Combine(_program, Path.GetFileName(Checkout.Program));

    [Fact]
    public async Task A_build_with_fresh_evidence_needs_neither_the_compiler_nor_the_decompiler()
    {
        var other = Path.Combine(_site.Root, "without compiler");

        var build = await _site.CommandOf(Program, "--output", other).ExecuteBufferedAsync();

        Assert.True(build.ExitCode == 0, build.StandardOutput + build.StandardError);
        Assert.Equal(_site.Tree(), SiteCopy.TreeOf(other));
        Directory.Delete(other, recursive: true);
    }

    [Fact]
    public async Task Without_evidence_the_compiler_is_missed()
    {
        var bare = SiteCopy.Of("good", "bare");

        var build = await bare.CommandOf(Program, "check", "--no-proof").ExecuteBufferedAsync();

        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains("Microsoft.CodeAnalysis", build.StandardOutput + build.StandardError, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_program, recursive: true);

    // The list of dependencies would keep the program from starting without them.
    private static bool IsCostly(string file) =>
        Path.GetFileName(file) is var name
        && (
            name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)
            || name.StartsWith("ICSharpCode.Decompiler", StringComparison.Ordinal)
            || name.EndsWith(".deps.json", StringComparison.Ordinal)
        );
}
