using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using CliWrap;

namespace Generator.Proof;

/// <summary>Output of a test run, or the problems that left it without results.</summary>
/// <param name="Results">The TRX file; null if no test ran.</param>
/// <param name="Coverage">The Cobertura file; null if there is none.</param>
/// <param name="Records">Absolute path of the folder where tests left their records.</param>
/// <param name="Assembly">Absolute path of the test assembly; null if the run did not come as far.</param>
internal sealed record TestRun(
    XDocument? Results,
    XDocument? Coverage,
    string Records,
    ImmutableArray<Problem> Problems,
    string? Assembly = null
);

/// <summary>Compiles and runs the tests under <c>tests/listings</c> with line coverage.</summary>
internal static partial class RunTests
{
    private const string Results = "proof.trx";

    private const string Coverage = "coverage.cobertura.xml";

    // A listing that never ends must not block the build forever.
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);

    /// <param name="root">Absolute path of the series root.</param>
    public static async Task<TestRun> In(string root, IProgress<Step> progress, CancellationToken cancel)
    {
        var projects = Directory.Exists(Path.Combine(root, "tests/listings"))
            ? Directory.GetFiles(Path.Combine(root, "tests/listings"), "*.csproj")
            : [];
        var folder = Path.Combine(root, "artifacts", "proof");
        var records = Path.Combine(folder, "compared");
        if (projects.Length != 1)
        {
            return new TestRun(
                null,
                null,
                records,
                [
                    ProofProblems.NoTestProject.At(
                        new Location("tests/listings"),
                        projects.Length == 0 ? "no project" : "several projects"
                    ),
                ]
            );
        }

        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        Directory.CreateDirectory(records);
        var said = await Run(projects[0], root, folder, records, progress, cancel);
        if ((Several(folder, Results) ?? Several(folder, Coverage)) is { } name)
        {
            return new TestRun(
                null,
                null,
                records,
                [ProofProblems.ForeignResults.At(new Location("artifacts/proof"), name)]
            );
        }

        var results = Read(folder, Results);
        return new TestRun(
            results,
            Read(folder, Coverage),
            records,
            results is null ? Explain(said, root) : [],
            said.Select(line => TestAssembly.Match(line)).FirstOrDefault(line => line.Success)?.Groups["path"].Value
        );
    }

    // The run may copy its files. One that differs is from a test, and nobody knows which to believe.
    private static string? Several(string folder, string name)
    {
        var contents = Directory
            .GetFiles(folder, name, SearchOption.AllDirectories)
            .Select(file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file))));
        return contents.Distinct(StringComparer.Ordinal).Count() > 1 ? name : null;
    }

    private static async Task<IReadOnlyList<string>> Run(
        string project,
        string root,
        string folder,
        string records,
        IProgress<Step> progress,
        CancellationToken cancel
    )
    {
        var said = new List<string>();
        var passed = 0;
        progress.Report(new Step(Phase.Process, "Proof", "compiling the listings and their tests"));
        await DotNet
            .Command(
                root,
                [
                    "test",
                    project,
                    "--nologo",
                    "--results-directory",
                    folder,
                    // MSBuild compares dates, so it would miss a file that is restored with an old date. An output that
                    // never exists makes it compile anyway.
                    "-p:NonExistentFile=none",
                    "--collect",
                    "XPlat Code Coverage",
                    "--logger",
                    $"trx;LogFileName={Results}",
                    "--logger",
                    "console;verbosity=normal",
                    "-nodeReuse:false",
                    "--",
                    "RunConfiguration.TestSessionTimeout="
                        + Limit.TotalMilliseconds.ToString(CultureInfo.InvariantCulture),
                ],
                records
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
                    progress.Report(
                        new Step(
                            Phase.Process,
                            "Proof",
                            string.Create(CultureInfo.InvariantCulture, $"{++passed} tests passed")
                        )
                    );
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

    private static ImmutableArray<Problem> Explain(IReadOnlyList<string> said, string root)
    {
        var errors = said.Select(line => CompilerError.Match(line))
            .Where(error => error.Success)
            .Select(error =>
                CodeProblems.DoesNotCompile.At(
                    new Location(
                        Folder.RelativePath(root, error.Groups["file"].Value),
                        int.Parse(error.Groups["line"].ValueSpan, CultureInfo.InvariantCulture),
                        int.Parse(error.Groups["column"].ValueSpan, CultureInfo.InvariantCulture)
                    ),
                    error.Groups["code"].Value,
                    error.Groups["message"].Value
                )
            )
            .Distinct()
            .ToImmutableArray();
        return errors.IsEmpty
            ?
            [
                ProofProblems.ProofRunFailed.At(new Location("tests/listings")) with
                {
                    Detail = string.Join('\n', said.Where(line => line.Length > 0).TakeLast(10)),
                },
            ]
            : errors;
    }

    [GeneratedRegex("""^\s*Passed .* \[""", RegexOptions.NonBacktracking)]
    private static partial Regex PassedTest { get; }

    [GeneratedRegex("""^\s*Test run for (?<path>.+\.dll) \(""", RegexOptions.NonBacktracking)]
    private static partial Regex TestAssembly { get; }

    [GeneratedRegex(
        """^\s*(?<file>[^(]+)\((?<line>\d+),(?<column>\d+)\): error (?<code>\w+): (?<message>.*) \[.*\]$""",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex CompilerError { get; }
}
