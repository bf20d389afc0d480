using System.Reflection;
using Generator.Build;
using Microsoft.CodeAnalysis;

namespace Generator.Tests;

[Collection(ProvenSite.ForProgram), Trait("Speed", "slow")]
public class BrokenSiteTests
{
    [Fact]
    public async Task All_problems_are_told_at_once_and_nothing_is_written()
    {
        var site = SiteCopy.Of("broken", "broken");

        var build = await site.Build();

        Assert.Equal(1, build.ExitCode);
        Assert.False(Directory.Exists(site.Output));
        await Verify(build.StandardOutput.Replace(site.Root, "ROOT", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("github")]
    public async Task Problems_come_in_the_form_that_is_asked_for(string format)
    {
        var site = SiteCopy.Of("broken", "formats");
        Directory.Delete(site.PathOf("code"), recursive: true);
        File.Delete(site.PathOf("settings.yml"));
        Directory.Delete(site.PathOf("input"), recursive: true);
        site.Write("input/index.md", "---\ntitle: A, b: 100%\ndescription: \"…\"\n---\n\n[x](y.md) <b>\n");

        var build = await site.Build("check", "--no-proof", "--quiet", "--format", format);

        Assert.Equal("", build.StandardError);
        await Verify(
            build.StandardOutput,
            method: $"{nameof(Problems_come_in_the_form_that_is_asked_for)}_format={format}"
        );
    }

    [Fact]
    public async Task An_empty_folder_is_told_what_a_series_needs()
    {
        var site = SiteCopy.Of("broken", "empty");
        foreach (var folder in new[] { "input", "code", "tests" })
        {
            Directory.Delete(site.PathOf(folder), recursive: true);
        }

        File.Delete(site.PathOf("settings.yml"));

        var build = await site.Build();

        Assert.Equal(1, build.ExitCode);
        await Verify(build.StandardOutput);
    }

    [Fact]
    public async Task A_file_that_is_too_long_is_not_even_parsed()
    {
        var site = SiteCopy.Of("broken", "long");
        site.Write("input/articles/long.md", string.Concat(Enumerable.Repeat("[a](", 100_000)));

        var build = await site.Build("check", "--no-proof");

        Assert.Contains(
            "input/articles/long.md(1,1): error TXT02: This file is longer than 256 KB.",
            build.StandardOutput,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_a_problem_and_no_exception()
    {
        var site = SiteCopy.Of("broken", "unreadable");
        File.Delete(site.PathOf("settings.yml"));
        File.CreateSymbolicLink(site.PathOf("settings.yml"), site.PathOf("settings.yml"));

        var build = await site.Build("check", "--no-proof");

        Assert.Equal(1, build.ExitCode);
        Assert.Contains(
            "settings.yml(1,1): error TXT04: This is a symbolic link and not a file",
            build.StandardOutput,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("   at ", build.StandardOutput + build.StandardError, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_kind_of_problem_is_shown_by_a_test()
    {
        var shown = string.Concat(
            new[] { "*.verified.txt", "*Tests.cs" }
                .SelectMany(pattern => SourceTree.Below("tests/generator", pattern))
                .Select(SourceTree.Text)
        );
        var codes = ProblemKinds.All.Select(kind => kind.Code).ToArray();

        Assert.Distinct(codes);
        Assert.True(codes.Length > 100);
        Assert.All(codes, code => Assert.Matches("^[A-Z]{3}[0-9]{2}$", code));
        Assert.All(codes, code => Assert.Contains(code, shown, StringComparison.Ordinal));
    }

    [Fact]
    public void Each_kind_of_problem_is_found_by_the_generator()
    {
        var used = SourceTree
            .Below("generator", "*.cs")
            .SelectMany(SourceTree.Symbols)
            .OfType<IFieldSymbol>()
            .Where(field => field.Type.Name == nameof(ProblemKind))
            .Select(field => $"{field.ContainingType.Name}.{field.Name}")
            .Distinct()
            .Order(StringComparer.Ordinal);
        var declared =
            from type in typeof(ProblemKind).Assembly.GetTypes()
            from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            where field.FieldType == typeof(ProblemKind)
            select $"{type.Name}.{field.Name}";

        Assert.Equal(declared.Order(StringComparer.Ordinal), used);
        Assert.Equal(ProblemKinds.All.Length, declared.Count());
    }
}
