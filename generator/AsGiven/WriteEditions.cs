using System.Collections.Immutable;
using System.Globalization;

namespace Generator.AsGiven;

/// <summary>Builds the site of each presentation, with its own proof, under <c>artifacts/as-given</c>.</summary>
/// <param name="pipelines">The pipelines of the build.</param>
/// <param name="settings">Those of the newest site.</param>
internal sealed class WriteEditions(ImmutableArray<Pipeline> pipelines, SeriesSettings settings, BuildContext context)
{
    private const string Published = "as-given";

    /// <returns>The editions; and a notice for each presentation whose site can't be built.</returns>
    public async Task<ImmutableArray<IDocument>> Of(IEnumerable<Presentation> presentations)
    {
        var made = ImmutableArray.CreateBuilder<IDocument>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var presentation in presentations.Where(one => !one.Original).OrderBy(one => one.Date))
        {
            var day = presentation.Date.ToString("O", CultureInfo.InvariantCulture);
            // The talk may be given twice a day.
            var name = names.Add(day)
                ? day
                : Enumerable.Range(2, names.Count).Select(number => $"{day}-{number}").First(names.Add);
            made.Add(await Of(presentation, name));
        }

        return made.ToImmutable();
    }

    private async Task<IDocument> Of(Presentation presentation, string name)
    {
        if (settings.Repository is { } own && Plain(own) != Plain(presentation.Repository))
        {
            return Missing("its files are in another repository");
        }

        var folder = Path.Combine(context.Root, "artifacts", Published, name);
        var (root, output) = (Path.Combine(folder, "source"), Path.Combine(folder, "site"));
        var git = new KeepWorktree(context.Root, context.Cancel);
        if (await git.CommitOf(presentation.Revision) is not { } commit || !await git.CheckOut(commit, root))
        {
            return Missing("git does not find this revision here");
        }

        var result = await RunPipelines.From(
            pipelines,
            context.Options with
            {
                Root = root,
                Output = output,
                TestRuns = context.Options.TestRuns == TestRuns.Never ? TestRuns.Never : TestRuns.WhenStale,
                Writes = true,
                Drafts = false,
                Keys = [],
                BaseUrl = BaseUrl(name),
                Repeat = 0,
                Compared = null,
                Books = false,
                AsGiven = false,
                Edition = $"{Published}/{name}",
            },
            new Progress(step => context.Progress.Report(step), name),
            context.Cancel
        );
        return result.Problems is [var first, ..]
            ? Missing($"{first.At.File}({first.At.Line},{first.At.Column}): {first.Code}: {first.Message}")
            : new Edition(presentation, $"{Published}/{name}/{StartOf(result.Site)}", FilesIn(output, name));

        Notice Missing(string why) =>
            new($"The talk of {name} ({presentation.Revision}) is not published as it was given: {why.TrimEnd('.')}.");
    }

    private SiteUrl? BaseUrl(string name) =>
        settings.BaseUrl is { } address ? SiteUrl.Parse(address.Of($"{Published}/{name}/index.html")) : null;

    private static string StartOf(Site site) =>
        (site.Catalog.Of(Form.Slides).FirstOrDefault() ?? site.Catalog.Of(Form.Talk).FirstOrDefault())?.SitePath
        ?? "index.html";

    private static ImmutableArray<OutputFile> FilesIn(string output, string name) =>
        [
            .. Folder
                .Files(output, "")
                .Select(path => new OutputFile(
                    $"{Published}/{name}/{path}",
                    [.. File.ReadAllBytes(Path.Combine(output, path))]
                )),
        ];

    private static string Plain(Uri repository) => repository.AbsoluteUri.TrimEnd('/');

    // The phases of another site are no phases of this one.
    private sealed class Progress(Action<Step> tell, string name) : IProgress<Step>
    {
        public void Report(Step value)
        {
            if (value.Message.Length > 0)
            {
                tell(new Step(Phase.Process, nameof(AsGiven), $"{name}: {value.Message}"));
            }
        }
    }
}
