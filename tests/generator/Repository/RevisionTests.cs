using Generator.Repository;

namespace Generator.Tests.Repository;

/// <summary>Which commit is built is read from git's own files.</summary>
public sealed class RevisionTests : IDisposable
{
    private const string Commit = "0123456789abcdef0123456789abcdef01234567";

    private static readonly Uri Repository = new("https://example.org/counting/");

    private readonly string _root = Directory.CreateTempSubdirectory().FullName;

    [Fact]
    public void A_branch_names_its_commit()
    {
        Write(".git/HEAD", "ref: refs/heads/some/branch\n");
        Write(".git/refs/heads/some/branch", Commit + "\n");
        Assert.Equal(Commit, Find());
    }

    [Fact]
    public void A_branch_can_be_packed()
    {
        Write(".git/HEAD", "ref: refs/heads/main\n");
        Write(
            ".git/packed-refs",
            "# pack-refs with: peeled fully-peeled sorted\n"
                + $"{new string('f', 40)} refs/heads/other/refs/heads/main\n{Commit} refs/heads/main\n"
        );
        Assert.Equal(Commit, Find());
    }

    [Fact]
    public void A_detached_head_is_the_commit()
    {
        Write(".git/HEAD", Commit + "\n");
        Assert.Equal(Commit, Find());
    }

    [Fact]
    public void A_further_working_tree_has_its_own_head_and_shares_the_branches()
    {
        Write(".git", "gitdir: main/.git/worktrees/here\n");
        Write("main/.git/worktrees/here/HEAD", "ref: refs/heads/here\n");
        Write("main/.git/worktrees/here/commondir", "../..\n");
        Write("main/.git/refs/heads/here", Commit + "\n");
        Assert.Equal(Commit, Find());
    }

    [Theory]
    [InlineData("")]
    [InlineData("ref: HEAD\n")]
    [InlineData("ref: refs/heads/unborn\n")]
    [InlineData("ref: ../../../../../../etc/hostname\n")]
    [InlineData("0123456789abcdef\" onclick=\"alert(1)\n")]
    public void Without_a_commit_there_is_no_revision(string head)
    {
        Write(".git/HEAD", head);
        Assert.Null(Find());
    }

    [Fact]
    public void Without_git_there_is_no_revision() => Assert.Null(Find());

    [Fact]
    public void Without_a_URL_there_is_no_revision()
    {
        Write(".git/HEAD", Commit);
        Assert.Null(ReadRevision.From(_root, null));
    }

    [Fact]
    public void A_link_holds_any_path() =>
        Assert.Equal(
            $"https://example.org/counting/blob/{Commit}/code/C%23%20%22x%22.cs#L3-L9",
            new Revision(Repository, Commit).LinkTo("code/C# \"x\".cs", 3, 9)
        );

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private string? Find() => ReadRevision.From(_root, Repository)?.Commit;

    private void Write(string file, string text)
    {
        var path = Path.Combine(_root, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
