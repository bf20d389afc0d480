namespace Generator.Proof.Runs;

/// <summary>
/// Sees to it that the SDK has the folder in which it keeps files of its own. Without one it ends with an exception.
/// </summary>
internal static class KeepHome
{
    // Where there is neither, it asks the system.
    private static readonly string[] Variables = ["DOTNET_CLI_HOME", "HOME"];

    /// <exception cref="IOException">There is no folder, and none can be made.</exception>
    public static void Ready()
    {
        var name = Variables.FirstOrDefault(name => Environment.GetEnvironmentVariable(name) is { Length: > 0 });
        if (name is null || OperatingSystem.IsWindows())
        {
            return;
        }

        var home = Environment.GetEnvironmentVariable(name)!;
        try
        {
            Directory.CreateDirectory(home);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"{name} is '{home}', and the .NET SDK needs a folder there", exception);
        }
    }
}
