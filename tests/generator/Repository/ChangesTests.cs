using CliWrap;
using Generator.Build;
using Generator.Repository;
using Generator.Tests.Build;

namespace Generator.Tests.Repository;

/// <summary>When a file was changed last is asked of git.</summary>
public sealed class ChangesTests : IDisposable
{
    private static readonly Uri Repository = new("https://example.org/counting/");

    private readonly string _root = Directory.CreateTempSubdirectory().FullName;

    [Fact]
    public async Task Each_file_has_the_day_of_its_last_commit()
    {
        await Commit("2024-01-02T23:30:00-09:00", "input/articles/one.md", "input/articles/two.md", "code/One.cs");
        await Commit("2024-03-04T00:30:00+09:00", "input/articles/two.md");

        Assert.Equal(
            new() { ["input/articles/one.md"] = new(2024, 1, 2), ["input/articles/two.md"] = new(2024, 3, 4) },
            new Dictionary<string, DateOnly>(await Changes(_root))
        );
    }

    [Fact]
    public async Task What_is_not_committed_changes_nothing()
    {
        await Commit("2024-01-02T12:00:00Z", "input/one.md");
        File.WriteAllText(Path.Combine(_root, "input/one.md"), "not committed");

        Assert.Equal(new DateOnly(2024, 1, 2), (await Changes(_root))["input/one.md"]);
    }

    [Fact]
    public async Task A_history_that_was_cut_off_tells_nothing()
    {
        await Commit("2024-01-02T12:00:00Z", "input/one.md");
        await Commit("2024-03-04T12:00:00Z", "input/two.md");
        var shallow = Path.Combine(_root, "shallow");
        await Git("clone", "-q", "--depth", "1", new Uri(_root).AbsoluteUri, shallow);

        Assert.Empty(await Changes(shallow));
    }

    [Fact]
    public async Task Without_a_repository_git_is_not_asked()
    {
        await Commit("2024-01-02T12:00:00Z", "input/one.md");

        var settings = new SeriesSettings("", "", "");

        var found = await new RepositoryPipeline().ProcessAsync(new Documents([settings]), Context.In(_root));

        Assert.IsType<Commit>(Assert.Single(found));
    }

    [Fact]
    public async Task A_folder_that_git_does_not_know_tells_nothing() =>
        Assert.Empty(await ReadChanges.From(_root, new Revision(Repository, new string('0', 40)), default));

    public void Dispose()
    {
        // What git wrote is protected.
        foreach (var file in Directory.EnumerateFiles(_root, "*", SearchOption.AllDirectories))
        {
            File.SetAttributes(file, FileAttributes.Normal);
        }

        Directory.Delete(_root, recursive: true);
    }

    private static Task<System.Collections.Immutable.ImmutableDictionary<string, DateOnly>> Changes(string root) =>
        ReadChanges.From(root, ReadRevision.From(root, Repository)!, default);

    private async Task Commit(string time, params string[] files)
    {
        await Git("init", "-q");
        foreach (var file in files)
        {
            var path = Path.Combine(_root, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.AppendAllText(path, time);
        }

        await Git("add", ".");
        await Git(
            environment => environment.Set("GIT_COMMITTER_DATE", time),
            "-c",
            "user.name=Ann",
            "-c",
            "user.email=ann@example.org",
            "commit",
            "-q",
            "-m",
            "Count"
        );
    }

    private Task Git(params string[] arguments) => Git(_ => { }, arguments);

    private async Task Git(
        Action<CliWrap.Builders.EnvironmentVariablesBuilder> environment,
        params string[] arguments
    ) =>
        await Cli.Wrap("git")
            .WithArguments(arguments)
            .WithWorkingDirectory(_root)
            .WithEnvironmentVariables(environment)
            .ExecuteAsync();
}
