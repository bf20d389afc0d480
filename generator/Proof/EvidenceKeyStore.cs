using System.Security.Cryptography;
using System.Text;

namespace Generator.Proof;

/// <summary>
/// The key that signs evidence. It is kept outside of the repository, so that a change to the repository can't forge
/// evidence.
/// </summary>
internal static class EvidenceKeyStore
{
    /// <summary>Environment variable with the key, for machines that share evidence, such as those of CI.</summary>
    public const string Variable = "PROOF_KEY";

    private const int Bytes = 32;

    /// <returns>
    /// The key from the environment, or else the one in the user's profile, which is made on first use.
    /// Without a profile, a key that no later build knows, so that none trusts the evidence.
    /// </returns>
    public static byte[] Read()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } shared)
        {
            return SHA256.HashData(Encoding.UTF8.GetBytes(shared));
        }

        var profile = Environment.GetFolderPath(
            Environment.SpecialFolder.LocalApplicationData,
            Environment.SpecialFolderOption.DoNotVerify
        );
        return profile.Length == 0
            ? RandomNumberGenerator.GetBytes(Bytes)
            : ReadFrom(Path.Combine(profile, "listing-proof"));
    }

    /// <param name="folder">Absolute path of the folder that holds the key.</param>
    public static byte[] ReadFrom(string folder)
    {
        var fresh = RandomNumberGenerator.GetBytes(Bytes);
        try
        {
            var file = Path.Combine(folder, "key");
            // A key of another length is damaged. Without a new one, nothing would ever be trusted.
            if (File.Exists(file) && new FileInfo(file).Length != Bytes)
            {
                File.Delete(file);
            }

            if (!File.Exists(file))
            {
                Directory.CreateDirectory(folder);
                Write(file, fresh);
            }

            return File.ReadAllBytes(file) is { Length: Bytes } key ? key : fresh;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return fresh;
        }
    }

    // Whole or not at all; and of two builds that start at once, the first one's key stays.
    private static void Write(string file, byte[] key)
    {
        var part = $"{file}.{Guid.NewGuid()}.part";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        try
        {
            using (var stream = new FileStream(part, options))
            {
                stream.Write(key);
            }

            File.Move(part, file, overwrite: false);
        }
        catch (IOException) when (File.Exists(file))
        {
            // Another build was first.
        }
        finally
        {
            File.Delete(part);
        }
    }
}
