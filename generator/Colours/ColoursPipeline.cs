namespace Generator.Colours;

/// <summary>Finds out what each character of the code is to the compiler.</summary>
internal sealed class ColoursPipeline : Pipeline
{
    public override IEnumerable<IDocument> Input(BuildContext context) =>
        [new Finding<FileColours>(ClassifyCode.Name, ColoursJson.Default.ImmutableArrayFileColours, ClassifyCode.Of)];
}
