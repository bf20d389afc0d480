using System.Collections.Immutable;

namespace Generator.Articles;

/// <summary>Parses Markdown files into front matter and syntax trees.</summary>
internal sealed class ArticlesPipeline : Pipeline
{
    public override ImmutableArray<Type> Reads => [typeof(MarkdownFeature), typeof(ContainerKind)];

    public override ImmutableArray<Type> Makes =>
        [typeof(Manuscript), typeof(MarkdownDialect), typeof(ArticleStep), typeof(CrossReference), typeof(ReadAgain)];

    public override IEnumerable<IDocument> Input(BuildContext context) =>
        [
            .. Folder
                .Irregular(context.Root, "input")
                .Select(name => TextProblems.NotRegular.At(new Location(name), RegularFile.Fault(context.Root, name)!)),
            .. ReadArticles.From(context.Root),
            .. ReadFolderMetadata.From(context.Root),
        ];

    protected override IEnumerable<IDocument> Process(Documents documents, BuildContext context)
    {
        var dialect = MarkdownDialect.With(documents.Of<MarkdownFeature>());
        var folders = documents.Of<FolderMetadata>();
        var containers = documents.Of<ContainerKind>().Select(container => container.Name).ToImmutableArray();
        var articles = documents
            .Of<SourceFile>()
            .OnAllCores(file => ParseArticle.From(file, dialect, folders), context.Cancel);
        return
        [
            dialect,
            .. articles,
            .. articles.Select(ReferenceArticle.Of),
            .. documents.Of<SourceFile>().Select(ReadAgain.Of),
            new ArticleStep(article =>
            {
                CheckMarkup.In(article, containers);
                article.Problems.AddRange(CheckIds.In(article));
            }),
        ];
    }

    public override IEnumerable<IDocument> PostProcess(Site site, Documents files, BuildContext context) =>
        ReadAgain.Changed(context.Root, site.Of<ReadAgain>());
}
