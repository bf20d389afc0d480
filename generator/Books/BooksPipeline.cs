using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;

namespace Generator.Books;

/// <summary>Makes a book of the series, as EPUB and as PDF, if the user asks for it.</summary>
/// <typeparam name="TTitle">The title page.</typeparam>
/// <typeparam name="TContents">The table of contents.</typeparam>
/// <typeparam name="TChapter">A chapter.</typeparam>
/// <param name="style">The style sheet of the book.</param>
/// <param name="paperStyle">What it needs on paper besides.</param>
/// <param name="drawCover">Returns the bytes of a PNG.</param>
internal sealed class BooksPipeline<TTitle, TContents, TChapter>(
    string style,
    string paperStyle,
    Func<Cover, byte[]> drawCover
) : Pipeline
    where TTitle : IComponent
    where TContents : IComponent
    where TChapter : IComponent
{
    private const string NoBrowser =
        "No browser was found, so there is no PDF. Install Chromium, or name a browser in the environment variable "
        + "CHROMIUM.";

    public override ImmutableArray<Type> Makes => [typeof(BookFile)];

    public override bool ReadsFiles => true;

    public override IEnumerable<IDocument> Input(BuildContext context) =>
        ReadRequest.IsForBooks(context.Options) ? [new PagePart(BookText.In)] : [];

    protected override IEnumerable<IDocument> Process(Documents documents, BuildContext context) =>
        !ReadRequest.IsForBooks(context.Options) ? []
        : RunBrowser.Find() is null ? [BookFile.Epub, new Notice(NoBrowser)]
        : [BookFile.Epub, BookFile.Pdf];

    public override IEnumerable<IDocument> PostProcess(Site site, Documents files, BuildContext context)
    {
        var wanted = site.Of<BookFile>();
        if (wanted.IsEmpty || !files.Of<Problem>().IsEmpty)
        {
            return [];
        }

        var book = BookOf(site, files.Of<OutputFile>(), context);
        var epub = new OutputFile(BookFile.Epub.Path, BuildEpub.Of(book));
        if (!wanted.Contains(BookFile.Pdf) || RunBrowser.Find() is not { } browser)
        {
            return [epub];
        }

        var (pdf, problem) = WritePaper.Of(book, paperStyle, browser, context).GetAwaiter().GetResult();
        return problem is null ? [epub, new OutputFile(BookFile.Pdf.Path, pdf)] : [problem];
    }

    private Book BookOf(Site site, ImmutableArray<OutputFile> files, BuildContext context)
    {
        var (settings, components) = (site.Settings, context.Components);
        var changes = site.Find<Changes>();
        var changed = site.Catalog.Pages.Max(page => changes?.Of(page.Source.Path) ?? page.Day);
        var chapters = new MakeChapters(site.Documents.Get<MarkdownDialect>(), site.Of<BlockRenderer>(), (page, text) =>
            components.Render<TChapter>(
                new()
                {
                    ["Page"] = page,
                    ["Site"] = site,
                    ["Text"] = text,
                }
            )
        ).Of(site.Catalog, context.Cancel);
        return new Book(
            settings,
            changed,
            [
                .. drawCover(
                    new Cover(
                        settings.Title,
                        settings.Author,
                        settings.HasThemeIcon,
                        chapters
                            .Select(chapter => chapter.Page.Find<BookText>()?.Picture)
                            .FirstOrDefault(picture => picture is not null)
                    )
                ),
            ],
            components.Render<TTitle>(new() { ["Site"] = site, ["Changed"] = changed }),
            chapters,
            BookImage.In(chapters, files),
            style,
            entries => components.Render<TContents>(new() { ["Entries"] = entries })
        );
    }
}
