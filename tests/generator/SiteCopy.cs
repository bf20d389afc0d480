using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CliWrap;
using CliWrap.Buffered;

namespace Generator.Tests;

/// <summary>
/// A small site of tests/generator/sites in a folder of its own, where a test may change it and build it by the real
/// program.
/// </summary>
public sealed class SiteCopy
{
    private SiteCopy(string root) => Root = root;

    public string Root { get; }

    public string Output => Path.Combine(Root, "output");

    /// <param name="site">Folder under sites/.</param>
    /// <param name="copy">
    /// Name of the copy, which lies below the repository so that its build settings hold there too. What an earlier run
    /// compiled is kept.
    /// </param>
    public static SiteCopy Of(string site, string copy)
    {
        var made = OfFolder($"tests/generator/sites/{site}", copy);
        // As in a series of its own, what tests of listings use is beside them.
        var tests = Path.Combine(Checkout.Root, "tests");
        Directory.CreateDirectory(Path.Combine(made.Root, "tests", "Scheduling"));
        foreach (
            var file in new[] { "", "Scheduling" }.SelectMany(folder =>
                Directory.EnumerateFiles(Path.Combine(tests, folder), "*.cs")
            )
        )
        {
            File.Copy(file, Path.Combine(made.Root, "tests", Path.GetRelativePath(tests, file)));
        }

        return made;
    }

    /// <param name="folder">Folder of a series in the repository.</param>
    /// <param name="copy">Name of the copy.</param>
    public static SiteCopy OfFolder(string folder, string copy)
    {
        var root = Path.Combine(Checkout.Root, "artifacts", "sites", copy);
        foreach (var entry in Directory.Exists(root) ? Directory.EnumerateFileSystemEntries(root) : [])
        {
            if (Path.GetFileName(entry) != "artifacts")
            {
                Delete(entry);
            }
        }

        Delete(Path.Combine(root, "artifacts", "evidence"));
        var source = Path.Combine(Checkout.Root, folder);
        foreach (
            var file in Directory
                .EnumerateFiles(source, "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(source, file))
                // Somebody may have built it where it lies.
                .Where(file => file.Split(Path.DirectorySeparatorChar)[0] is not ("artifacts" or "output"))
        )
        {
            var target = Path.Combine(root, file);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(Path.Combine(source, file), target);
        }

        return new SiteCopy(root);
    }

    /// <summary>Another copy of this one with all it holds: compiled code and evidence too.</summary>
    public SiteCopy CopyTo(string copy)
    {
        var other = new SiteCopy(Path.Combine(Path.GetDirectoryName(Root)!, copy));
        Delete(other.Root);
        foreach (
            var file in Directory
                .EnumerateFiles(Root, "*", SearchOption.AllDirectories)
                .Where(file => !file.StartsWith(Path.Combine(Root, "artifacts", "obj"), StringComparison.Ordinal))
        )
        {
            var target = Path.Combine(other.Root, Path.GetRelativePath(Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return other;
    }

    /// <summary>
    /// What Ctrl+C sends, for <c>kill</c>. A shell that runs the tests in the background has them ignore it, and all
    /// that they start inherits that.
    /// </summary>
    public static string Interrupt =>
        File.Exists("/proc/self/status")
        && File.ReadLines("/proc/self/status").Single(line => line.StartsWith("SigIgn:", StringComparison.Ordinal))
            is var ignored
        && (Convert.ToUInt64(ignored[7..].Trim(), 16) & 2) != 0
            ? "-TERM"
            : "-INT";

    public string PathOf(string file) => Path.Combine(Root, file);

    public void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllText(PathOf(file), text);
    }

    public void Replace(string file, string old, string @new)
    {
        var text = File.ReadAllText(PathOf(file));
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(PathOf(file), text.Replace(old, @new, StringComparison.Ordinal));
    }

    /// <summary>Adds a member to the first class of a file.</summary>
    public void AddMember(string file, string member)
    {
        const string Body = "\n{\n";
        var text = File.ReadAllText(PathOf(file));
        Assert.Contains(Body, text, StringComparison.Ordinal);
        var start = text.IndexOf(Body, StringComparison.Ordinal) + Body.Length;
        File.WriteAllText(PathOf(file), text.Insert(start, $"{member}\n\n"));
    }

    /// <summary>The text of a published file.</summary>
    public string Read(string file) => File.ReadAllText(Path.Combine(Output, file));

    public static bool IsPage(string file) => file.EndsWith(".html", StringComparison.Ordinal);

    /// <summary>A published page.</summary>
    public IHtmlDocument Page(string file) => new HtmlParser().ParseDocument(Read(file));

    /// <summary>Runs the program on this site.</summary>
    public async Task<BufferedCommandResult> Build(params string[] arguments) =>
        await Command(arguments).ExecuteBufferedAsync();

    /// <summary>The command that runs the program on this site, for tests that want more of it.</summary>
    public Command Command(params string[] arguments) => CommandOf(Checkout.Program, arguments);

    /// <param name="program">A copy of the program.</param>
    public Command CommandOf(string program, params string[] arguments) =>
        Cli.Wrap("dotnet")
            .WithArguments([program, .. arguments, "--root", Root])
            .WithWorkingDirectory(Checkout.Root)
            // What the surroundings of the tests ask for must not decide what they see.
            .WithEnvironmentVariables(variables =>
                variables.Set("GITHUB_ACTIONS", null).Set("NO_COLOR", null).Set("FORCE_COLOR", null)
            )
            .WithValidation(CommandResultValidation.None);

    /// <summary>Each file of the site with its bytes in hex, to compare sites as a whole.</summary>
    public SortedDictionary<string, string> Tree() => TreeOf(Output);

    public static SortedDictionary<string, string> TreeOf(string folder) =>
        new(
            Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .ToDictionary(
                    file => Path.GetRelativePath(folder, file).Replace('\\', '/'),
                    file => Convert.ToHexString(File.ReadAllBytes(file))
                ),
            StringComparer.Ordinal
        );

    private static void Delete(string entry)
    {
        if (Directory.Exists(entry))
        {
            Directory.Delete(entry, recursive: true);
        }
        else if (File.Exists(entry))
        {
            File.Delete(entry);
        }
    }
}
