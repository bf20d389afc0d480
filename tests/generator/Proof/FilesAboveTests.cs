using Generator.Proof.Closures;

namespace Generator.Tests.Proof;

/// <summary>Settings above the root of a series count where MSBuild, the compiler and NuGet look for them.</summary>
public sealed class FilesAboveTests : IDisposable
{
    private readonly string _above = Directory.CreateTempSubdirectory("above").FullName;

    [Fact]
    public void The_nearest_one_of_MSBuild_counts()
    {
        Write("global.json", "{}");
        Write("farm/global.json", "{ }");
        Write("Directory.Build.props", "<Project />");

        Assert.Equal(["../../Directory.Build.props", "../global.json"], Counting());
        Write("farm/series/global.json", "{}");
        Assert.Equal(["../../Directory.Build.props"], Counting());
    }

    [Fact]
    public void The_next_one_counts_too_if_the_nearest_imports_something()
    {
        Write("Directory.Build.props", "<Project />");
        Write("farm/series/Directory.Build.props", "<Project><Import Project=\"...\" /></Project>");

        Assert.Equal(["../../Directory.Build.props"], Counting());
    }

    [Fact]
    public void All_of_the_compiler_and_of_NuGet_count()
    {
        Write(".editorconfig", "");
        Write("farm/.editorconfig", "");
        Write("farm/NuGet.Config", "");
        Write("farm/series/nuget.config", "");

        Assert.Equal(["../../.editorconfig", "../.editorconfig", "../NuGet.Config"], Counting());
    }

    [Fact]
    public void Above_one_that_says_it_is_the_root_the_compiler_looks_for_no_other()
    {
        Write(".editorconfig", "");
        Write("farm/.editorconfig", "root = true\n\n[*]\nindent_size = 4\n");

        Assert.Equal(["../.editorconfig"], Counting());
        Write("farm/series/.editorconfig", "[*]\nindent_size = 4\nroot=True\n");
        Assert.Empty(Counting());
    }

    [Fact]
    public void How_far_above_the_root_they_lie_does_not_count()
    {
        Write("global.json", "{}");
        Directory.CreateDirectory(Root);
        var near = HashClosure.Of(Path.Combine(_above, "farm"));

        Assert.Equal(near, HashClosure.Of(Root));
    }

    [Fact]
    public void Their_content_counts_also_where_a_link_leads_to_it()
    {
        Write("farm/kept.txt", "root = true");
        Directory.CreateDirectory(Path.Combine(_above, "farm", "series"));
        File.CreateSymbolicLink(Path.Combine(_above, ".editorconfig"), Path.Combine(_above, "farm", "kept.txt"));
        var before = HashClosure.Of(Root);

        Write("farm/kept.txt", "root = false");

        Assert.Equal(["../../.editorconfig"], Counting());
        Assert.NotEqual(before, HashClosure.Of(Root));
    }

    public void Dispose() => Directory.Delete(_above, recursive: true);

    private string Root => Path.Combine(_above, "farm", "series");

    // Whatever lies above the folder for temporary files is not ours.
    private IEnumerable<string> Counting() =>
        ReadFilesAbove
            .Of(Directory.CreateDirectory(Root).FullName)
            .Select(file => file.Path)
            .Where(path => !path.StartsWith("../../../", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    private void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_above, file))!);
        File.WriteAllText(Path.Combine(_above, file), text);
    }
}
