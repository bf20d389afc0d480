using Generator.Proof.Probes;
using Microsoft.CodeAnalysis;

namespace Generator.Tests.Proof;

/// <summary>Code with probes compiles and does the same, whatever it is made of.</summary>
public sealed class ProbesTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("probes");

    [Fact]
    public void Code_with_probes_does_what_it_did()
    {
        var (plain, probed) = (OddCode.Compiled(), _folder.CreateSubdirectory("probed").FullName);
        var original = Path.Combine(_folder.FullName, "Odd.dll");
        Assert.True(plain.Emit(original).Success);

        var code = CompileProbed.Of(plain, "/root", CancellationToken.None);
        code.SaveIn(probed);

        Assert.Empty(code.Problems);
        Assert.True(Assert.Single(code.Files).Probes.Length > 100);
        Assert.Equal(OddCode.Run(original), OddCode.Run(Path.Combine(probed, "Odd.dll")));
        Assert.Equal(29, OddCode.Run(original).Split('|').Length);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
