using System.Collections.Immutable;
using System.Security.Cryptography;
using BenchmarkDotNet.Attributes;
using Generator;
using Generator.Articles;
using Generator.Build;
using Generator.Listings;
using Theme;

namespace Benchmarks;

/// <summary>The steps that take most of the time of a large series, each on one article.</summary>
[MemoryDiagnoser]
public class Steps : IDisposable
{
    // All listings have to be quoted, so a smaller series would have one very long article.
    private const int Articles = 110;

    private readonly string _folder = Directory.CreateTempSubdirectory("benchmark").FullName;

    private readonly Components _components = new();

    private MarkdownDialect _dialect = null!;

    private SourceFile _source = null!;

    private Site _site = null!;

    private OutputFile _page = null!;

    private string Root => Path.Combine(_folder, "series");

    /// <summary>Builds a series, so that there is a site to take an article from.</summary>
    [GlobalSetup]
    public async Task Prepare()
    {
        WriteSeries.To(_folder, Articles, Repository.Root);
        var options = new BuildOptions(Root, Path.Combine(_folder, "output"), TestRuns.Never, Writes: false);
        var context = new BuildContext(options, _components, new Progress<Step>(), CancellationToken.None);
        ImmutableArray<IDocument> read = [.. Series.Pipelines.SelectMany(pipeline => pipeline.Input(context))];
        _dialect = MarkdownDialect.With(read.OfType<MarkdownFeature>());
        _source = read.OfType<SourceFile>()
            .First(file => file.Path.StartsWith("input/articles/", StringComparison.Ordinal));
        _site = (await RunPipelines.From(Series.Pipelines, options, new Progress<Step>(), CancellationToken.None)).Site;
        var made = Made();
        _page = new OutputFile(made.Path, made.Bytes);
    }

    /// <summary>Deletes the series.</summary>
    [GlobalCleanup]
    public void Dispose()
    {
        _components.Dispose();
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Text to syntax tree and front matter.</summary>
    [Benchmark]
    public Manuscript Parse() => ParseArticle.From(_source, _dialect, []);

    /// <summary>The same, and then the listings are inserted.</summary>
    [Benchmark]
    public Manuscript ParseAndInsertListings()
    {
        var article = Parse();
        InsertListings.Into(article, _site.Code);
        return article;
    }

    /// <summary>A page, with its frame.</summary>
    [Benchmark]
    public int RenderPage() => Made().Bytes.Length;

    /// <summary>A page to disk, with its hash for the manifest.</summary>
    [Benchmark]
    public string Write()
    {
        var bytes = _page.Bytes.AsSpan();
        File.WriteAllBytes(Path.Combine(_folder, "page.html"), bytes);
        return Convert.ToHexStringLower(SHA256.HashData(bytes));
    }

    private OutputFile Made() =>
        RenderPages.As<ArticlePage>([_site.Catalog.From(_source.Path)!], _site, _components).Single();
}
