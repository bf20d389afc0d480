using System.Collections.Immutable;
using Generator.Build;

namespace Generator.Tests.Build;

/// <summary>A pipeline that does what a test wants.</summary>
internal sealed class TestPipeline : Pipeline
{
    public Type[] Read { get; init; } = [];

    public Type[] Made { get; init; } = [];

    public bool Looks { get; init; }

    public Func<IEnumerable<IDocument>> Inputs { get; init; } = () => [];

    public Func<Documents, BuildContext, Task<IEnumerable<IDocument>>> Work { get; init; } = (_, _) => Result();

    public Func<Documents, IEnumerable<IDocument>> Pages { get; init; } = _ => [];

    public Action Writes { get; init; } = () => { };

    public override ImmutableArray<Type> Reads => [.. Read];

    public override ImmutableArray<Type> Makes => [.. Made];

    public override bool ReadsFiles => Looks;

    public override IEnumerable<IDocument> Input(BuildContext context) => Inputs();

    public override Task<IEnumerable<IDocument>> ProcessAsync(Documents documents, BuildContext context) =>
        Work(documents, context);

    public override IEnumerable<IDocument> PostProcess(Site site, Documents files, BuildContext context) =>
        Pages(files);

    public override IEnumerable<Problem> Output(Documents files, BuildContext context)
    {
        Writes();
        return [];
    }

    public static Task<IEnumerable<IDocument>> Result(params IDocument[] made) =>
        Task.FromResult<IEnumerable<IDocument>>(made);
}
