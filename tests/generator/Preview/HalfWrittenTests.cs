using Generator.Build;
using Generator.Preview;

namespace Generator.Tests.Preview;

/// <summary>A file that is saved while it is being built: many editors empty a file before they write it.</summary>
public class HalfWrittenTests
{
    private const string Article = "input/articles/wolf.md";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_is_wrong_with_half_a_file_is_not_told(bool isLocked)
    {
        using var ends = new CancellationTokenSource();
        using var components = new Components();
        var told = new List<PreviewState>();
        LivePreview preview = null!;
        var writing = new WrittenInTwoSteps(() => preview.Save(Article), isLocked);
        preview = new LivePreview(
            [writing],
            new KeptProof(writing),
            new BuildContext(new BuildOptions("/root", "/root/output"), components, new Progress<Step>(), ends.Token),
            state =>
            {
                told.Add(state);
                if (writing.Builds == WrittenInTwoSteps.Last)
                {
                    ends.Cancel();
                }
            }
        );

        preview.Save(Article);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(preview.Run);

        // A problem that stays is told, and one of half a file is not.
        Assert.Equal(["whole"], told.SelectMany(state => state.Problems).Select(problem => problem.At.File));
        Assert.Equal(WrittenInTwoSteps.Last - 1, told.Count);
    }

    // The first build is the one of the start, the second finds half a file, and the third finds it whole, but wrong.
    private sealed class WrittenInTwoSteps(Action save, bool isLocked) : Pipeline
    {
        public const int Last = 3;

        private static readonly ProofRun Nothing = new("", Fresh: true, 0, 0, "", "", []);

        public int Builds { get; private set; }

        public override IEnumerable<IDocument> Input(BuildContext context) =>
            [
                new SeriesSettings("", "", ""),
                new Catalog([], drafts: true),
                new Code(new Documents([new ExtractedCode([], [])]), [], [], Nothing),
            ];

        public override IEnumerable<IDocument> PostProcess(Site site, Documents files, BuildContext context)
        {
            Builds++;
            if (Builds == 2)
            {
                save();
            }

            return Builds switch
            {
                1 => [],
                2 when isLocked => throw new IOException("It is being written."),
                _ => [TextProblems.NotReadable.At(new Location(Builds == 2 ? "half" : "whole"), "reason")],
            };
        }
    }
}
