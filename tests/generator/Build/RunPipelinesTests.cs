using System.Collections.Immutable;
using Generator.Build;
using static Generator.Tests.Build.TestPipeline;

namespace Generator.Tests.Build;

/// <summary>
/// How pipelines run beside each other, and what happens when one fails, is cancelled, or never ends.
/// </summary>
public class RunPipelinesTests
{
    private sealed record Apple(string Name) : IDocument;

    private sealed record Pear(string Name) : IDocument;

    [Fact]
    public async Task A_pipeline_waits_for_those_before_it_that_make_what_it_reads()
    {
        var gate = new TaskCompletionSource();
        var slow = new TestPipeline
        {
            Made = [typeof(Apple)],
            Work = async (_, _) =>
            {
                await gate.Task;
                return [new Apple("late")];
            },
        };
        var independent = new TestPipeline
        {
            Work = (_, _) =>
            {
                gate.SetResult();
                return Result();
            },
        };
        var reader = new TestPipeline { Read = [typeof(Apple)], Work = (seen, _) => Result([.. Pears(seen)]) };

        var site = (await Run(slow, independent, reader)).Site;

        Assert.Equal(["late"], site.Of<Pear>().Select(pear => pear.Name));
    }

    [Fact]
    public async Task It_sees_the_kinds_that_it_reads_and_no_others()
    {
        var maker = new TestPipeline
        {
            Made = [typeof(Apple), typeof(Pear)],
            Work = (_, _) => Result(new Apple("a"), new Pear("p")),
        };
        Documents? seen = null;
        var reader = new TestPipeline
        {
            Read = [typeof(Pear)],
            Work = (documents, _) =>
            {
                seen = documents;
                return Result();
            },
        };

        await Run(maker, reader);

        Assert.Equal(["p"], seen!.All.Cast<Pear>().Select(pear => pear.Name));
    }

    [Fact]
    public async Task What_is_read_in_Input_is_seen_by_all_whatever_their_order()
    {
        var reader = new TestPipeline { Read = [typeof(Apple)], Work = (seen, _) => Result([.. Pears(seen)]) };
        var source = new TestPipeline { Inputs = () => [new Apple("from a file")] };

        var site = (await Run(reader, source)).Site;

        Assert.Equal(["from a file"], site.Of<Pear>().Select(pear => pear.Name));
    }

    [Fact]
    public async Task Documents_come_in_the_order_of_the_pipelines_whoever_ends_first()
    {
        var gate = new TaskCompletionSource();
        var late = new TestPipeline
        {
            Work = async (_, _) =>
            {
                await gate.Task;
                return [new Apple("first in the list")];
            },
        };
        var early = new TestPipeline
        {
            Work = (_, _) =>
            {
                gate.SetResult();
                return Result(new Apple("second"));
            },
        };

        var site = (await Run(late, early)).Site;

        Assert.Equal(["first in the list", "second"], site.Of<Apple>().Select(apple => apple.Name));
    }

    [Fact]
    public async Task A_file_that_one_pipeline_cannot_read_is_a_problem_and_hides_no_other()
    {
        var unreadable = new TestPipeline { Inputs = () => throw new UnauthorizedAccessException("no entry") };
        var faulty = new TestPipeline { Inputs = () => [TextProblems.NotUtf8.At(new Location("other.md"))] };

        var problems = (await Run(unreadable, faulty)).Problems;

        Assert.Equal(["TXT03", "TXT01"], problems.Select(problem => problem.Code));
        Assert.Contains("no entry", problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_exception_in_one_ends_the_build_with_that_exception()
    {
        var broken = new TestPipeline { Made = [typeof(Apple)], Work = (_, _) => throw new FormatException("broken") };
        var reader = new TestPipeline { Read = [typeof(Apple)] };

        var exception = await Assert.ThrowsAsync<FormatException>(() => Run(broken, reader));

        Assert.Equal("broken", exception.Message);
    }

    [Fact]
    public async Task Cancelling_ends_a_pipeline_that_would_never_end()
    {
        using var cancel = new CancellationTokenSource();
        var started = new TaskCompletionSource();
        var endless = new TestPipeline
        {
            Work = async (_, context) =>
            {
                started.SetResult();
                await Task.Delay(Timeout.Infinite, context.Cancel);
                return [];
            },
        };

        var build = Run([endless], cancel.Token);
        await started.Task;
        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => build);
    }

    [Fact]
    public async Task Only_a_pipeline_that_says_so_sees_the_files_of_those_before_it()
    {
        var maker = new TestPipeline { Pages = _ => [OutputFile.Of("a.html", "")] };
        var seen = new List<int>();
        var blind = new TestPipeline { Pages = files => Count(files, seen) };
        var reader = new TestPipeline { Pages = files => Count(files, seen), Looks = true };

        await Run(maker, blind, reader);

        Assert.Equal([0, 1], seen);
    }

    [Fact]
    public async Task Nothing_is_written_where_there_is_a_problem()
    {
        var written = 0;
        var writer = new TestPipeline { Writes = () => written++ };
        var faulty = new TestPipeline { Inputs = () => [TextProblems.NotUtf8.At(new Location("a.md"))] };

        await Run(writer);
        await Run(faulty, writer);

        Assert.Equal(1, written);
    }

    private static IEnumerable<Pear> Pears(Documents seen) => seen.Of<Apple>().Select(apple => new Pear(apple.Name));

    private static IEnumerable<IDocument> Count(Documents files, List<int> seen)
    {
        seen.Add(files.Of<OutputFile>().Length);
        return [];
    }

    private static Task<BuildResult> Run(params TestPipeline[] pipelines) => Run(pipelines, CancellationToken.None);

    private static Task<BuildResult> Run(TestPipeline[] pipelines, CancellationToken cancel)
    {
        var code = new Code(
            new Documents([new ExtractedCode([], [])]),
            [],
            [],
            new ProofRun("", true, 0, 0, "", "", [])
        );
        var basics = new TestPipeline
        {
            Inputs = () => [new SeriesSettings("", "", ""), new Catalog([], drafts: false), code],
        };
        ImmutableArray<Pipeline> all = [basics, .. pipelines];
        return RunPipelines.From(all, new BuildOptions("/", "/output"), new Progress<Step>(), cancel);
    }
}
