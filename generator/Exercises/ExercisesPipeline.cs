namespace Generator.Exercises;

/// <summary>Adds exercises with collapsed solutions.</summary>
internal sealed class ExercisesPipeline : Pipeline
{
    public override IEnumerable<IDocument> Input(BuildContext context) =>
        [
            new MarkdownFeature(new ExerciseExtension()),
            new ContainerKind(ExerciseExtension.Exercise, title => $"**Exercise: {MarkdownText.Line(title)}**"),
            // Solutions don't count as reading time: only readers who do the exercise open them.
            new ContainerKind(ExerciseExtension.Solution, _ => "**Solution**", CountsAsReading: false),
        ];
}
