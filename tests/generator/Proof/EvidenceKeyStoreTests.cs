using Generator.Proof;

namespace Generator.Tests.Proof;

public class EvidenceKeyStoreTests
{
    [Fact]
    public void The_key_stays_the_same_and_is_for_its_owner_alone()
    {
        var folder = Directory.CreateTempSubdirectory("key");
        var first = EvidenceKeyStore.ReadFrom(Path.Combine(folder.FullName, "new"));

        Assert.Equal(first, EvidenceKeyStore.ReadFrom(Path.Combine(folder.FullName, "new")));
        Assert.NotEqual(first, EvidenceKeyStore.ReadFrom(folder.FullName));
        if (!OperatingSystem.IsWindows())
        {
            var mode = File.GetUnixFileMode(Path.Combine(folder.FullName, "new", "key"));
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, mode);
        }

        folder.Delete(recursive: true);
    }

    [Fact]
    public void Where_no_key_can_be_kept_none_is_trusted_again()
    {
        var file = Path.GetTempFileName();

        Assert.NotEqual(EvidenceKeyStore.ReadFrom(file), EvidenceKeyStore.ReadFrom(file));
        File.Delete(file);
    }

    [Fact]
    public void A_damaged_key_is_replaced_once()
    {
        var folder = Directory.CreateTempSubdirectory("key");
        File.WriteAllText(Path.Combine(folder.FullName, "key"), "short");

        Assert.Equal(EvidenceKeyStore.ReadFrom(folder.FullName), EvidenceKeyStore.ReadFrom(folder.FullName));
        Assert.Equal(["key"], folder.GetFiles().Select(file => file.Name));
        folder.Delete(recursive: true);
    }
}
