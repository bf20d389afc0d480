using System.Security.Cryptography;
using System.Text;
using CliWrap;
using CliWrap.Buffered;
using Generator.Proof;
using Generator.Proof.Closures;

namespace Generator.Tests.Proof;

/// <summary>Which evidence a build trusts.</summary>
[Collection(ProvenSite.ForProof), Trait("Speed", "slow")]
public class TrustTests(ProvenSite proven)
{
    [Fact]
    public async Task The_code_that_is_proven_does_not_get_the_key()
    {
        var site = proven.Site.CopyTo("curious");
        site.AddMember(
            "tests/listings/WolfTests.cs",
            $$"""
                [Fact]
                public void Nobody_tells_the_key() =>
                    Assert.Null(Environment.GetEnvironmentVariable("{{EvidenceKeyStore.Variable}}"));
            """
        );

        var build = await site.Command()
            .WithEnvironmentVariables(environment => environment.Set(EvidenceKeyStore.Variable, "secret"))
            .ExecuteBufferedAsync();

        Assert.Equal(0, build.ExitCode);
    }

    // Whoever has the key could write it; the key of pull requests is known to everyone.
    [Fact]
    public async Task Evidence_that_contradicts_itself_is_no_evidence_whoever_has_signed_it()
    {
        var site = proven.Site.CopyTo("contradiction");
        var (key, closure) = (EvidenceKeyStore.Read(), HashClosure.Of(site.Root));
        var file = site.PathOf(new EvidenceStore(site.Root, key).LocationOf(closure).File);
        var text = File.ReadAllText(file);
        var changed = text.Replace(
            "\"Name\":\"Listings.Tests.WolfTests.",
            "\"Name\":\"Nobody.",
            StringComparison.Ordinal
        );
        Assert.NotEqual(text, changed);
        new SignedStore(Path.GetDirectoryName(file)!, key).Write(closure, Encoding.UTF8.GetBytes(changed));

        var refused = await site.Build("check");

        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("error PRF12: ", refused.StandardOutput, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evidence_that_is_forged_with_a_right_hash_is_not_trusted()
    {
        var site = proven.Site.CopyTo("forged");
        var file = site.PathOf(
            new EvidenceStore(site.Root, EvidenceKeyStore.Read()).LocationOf(HashClosure.Of(site.Root)).File
        );
        var forged = File.ReadAllText(file).Replace("no sheep left", "five sheep left", StringComparison.Ordinal);
        var parts = Path.GetFileNameWithoutExtension(file).Split('-');
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(forged)));
        File.Delete(file);
        File.WriteAllText(Path.Combine(Path.GetDirectoryName(file)!, $"{parts[0]}-{hash}-{parts[2]}.json"), forged);

        Directory.Delete(site.PathOf("artifacts/evidence/tests"), recursive: true);
        var refused = await site.Build("check", "--no-proof");
        var again = await site.Build();

        Assert.Contains(
            "error PRF11: The evidence is signed with another key.",
            refused.StandardOutput,
            StringComparison.Ordinal
        );
        Assert.Equal(0, again.ExitCode);
        Assert.Contains("Proof run: ", again.StandardError, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evidence_is_trusted_where_its_key_is_known()
    {
        var site = proven.Site.CopyTo("shared");

        var other = await WithKey("another").ExecuteBufferedAsync();
        var own = await site.Build("check", "--no-proof");

        Assert.Contains("signed with another key", other.StandardOutput, StringComparison.Ordinal);
        Assert.Equal(0, own.ExitCode);

        Command WithKey(string key) =>
            site.Command("check", "--no-proof")
                .WithEnvironmentVariables(environment => environment.Set(EvidenceKeyStore.Variable, key));
    }
}
