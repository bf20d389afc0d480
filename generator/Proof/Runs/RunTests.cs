using System.Security.Cryptography;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using CliWrap;

namespace Generator.Proof.Runs;

/// <summary>Runs tests that are compiled, one after another, in a process of their own.</summary>
internal static partial class RunTests
{
    private const string Results = "proof.trx";

    // A listing that never ends must not block the build forever.
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);

    /// <param name="root">Absolute path of the series root.</param>
    /// <param name="passed">Is told each time that a test passes.</param>
    public static async Task<TestRun> In(string root, TestRunOptions options, Action passed, CancellationToken cancel)
    {
        if (Directory.Exists(options.Folder))
        {
            Directory.Delete(options.Folder, recursive: true);
        }

        Directory.CreateDirectory(options.Records);
        Settings(options).Save(options.Settings);
        var said = await Run(root, options, passed, cancel);
        if (HasSeveral(options.Folder))
        {
            var problem = EvidenceProblems.ForeignResults.At(new Location("artifacts/proof"), Results);
            return new TestRun(null, options.Records, [problem]);
        }

        var results = Read(options.Folder, Results);
        return new TestRun(results, options.Records, results is null ? [RunFailed.After(said)] : []);
    }

    // The run may copy its file. One that differs is from a test, and nobody knows which to believe.
    private static bool HasSeveral(string folder) =>
        Directory
            .GetFiles(folder, Results, SearchOption.AllDirectories)
            .Select(file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file))))
            .Distinct(StringComparer.Ordinal)
            .Count() > 1;

    // In a file, because the names of all tests are too long for a command line.
    private static XDocument Settings(TestRunOptions options) =>
        new(
            new XElement(
                "RunSettings",
                new XElement(
                    "RunConfiguration",
                    new XElement("TestSessionTimeout", (long)Limit.TotalMilliseconds),
                    new XElement(
                        "TestCaseFilter",
                        string.Join('|', options.Tests.Select(test => $"FullyQualifiedName={test}"))
                    )
                ),
                // What is executed belongs to the one test that is running.
                new XElement("xUnit", new XElement("ParallelizeTestCollections", false))
            )
        );

    private static async Task<IReadOnlyList<string>> Run(
        string root,
        TestRunOptions options,
        Action passed,
        CancellationToken cancel
    )
    {
        var said = new List<string>();
        await DotNet
            .Command(
                root,
                [
                    "test",
                    options.Assembly,
                    "--nologo",
                    "--results-directory",
                    options.Folder,
                    "--settings",
                    options.Settings,
                    "--logger",
                    $"trx;LogFileName={Results}",
                    "--logger",
                    "console;verbosity=normal",
                ],
                options
            )
            .WithStandardOutputPipe(PipeTarget.ToDelegate(Hear))
            .WithStandardErrorPipe(PipeTarget.ToDelegate(Hear))
            .ExecuteAsync(cancel);
        return said;

        void Hear(string line)
        {
            lock (said)
            {
                said.Add(line);
                if (PassedTest.IsMatch(line))
                {
                    passed();
                }
            }
        }
    }

    /// <returns>
    /// Null if there is no such file below the folder or it is incomplete: a listing can end the process writing it.
    /// </returns>
    internal static XDocument? Read(string folder, string name)
    {
        try
        {
            return Directory.GetFiles(folder, name, SearchOption.AllDirectories).FirstOrDefault() is { } file
                ? XDocument.Load(file)
                : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    [GeneratedRegex("""^\s*Passed .* \[""", RegexOptions.NonBacktracking)]
    private static partial Regex PassedTest { get; }
}
