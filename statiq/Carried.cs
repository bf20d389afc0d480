namespace ConcurrencyTalk.Statiq;

/// <summary>A document of ours in a document of Statiq.</summary>
internal static class Carried
{
    private const string Key = nameof(Carried);

    private const string Maker = nameof(Maker);

    /// <param name="maker">Name of the pipeline that made it.</param>
    public static IDocument By(string maker, Generator.Build.IDocument value, IExecutionContext context) =>
        context.CreateDocument(new MetadataItems { { Key, value }, { Maker, maker } });

    public static Generator.Build.IDocument Value(IDocument document) => document.Get<Generator.Build.IDocument>(Key);

    public static bool IsBy(string maker, IDocument document) => document.GetString(Maker) == maker;
}
