using System.Collections.Immutable;

namespace Generator.Build;

/// <summary>The phases of a pipeline, as in Statiq.</summary>
public enum Phase
{
    /// <summary>
    /// Files become documents, and features register what they offer. All pipelines finish this before Process starts.
    /// </summary>
    Input,

    /// <summary>
    /// Documents become other documents. A pipeline sees those of the kinds it reads that earlier pipelines made.
    /// </summary>
    Process,

    /// <summary>The site becomes files and problems. Starts when Process is done for all pipelines.</summary>
    PostProcess,

    /// <summary>Files are written or compared, if there are no problems.</summary>
    Output,
}

/// <summary>One feature of the build. It implements those of the four phases that it needs.</summary>
public abstract class Pipeline
{
    private const string Suffix = nameof(Pipeline);

    /// <summary>Name of the feature: <c>Tags</c> for <c>TagsPipeline</c>.</summary>
    public string Name => GetType().Name.Split('`')[0][..^Suffix.Length];

    /// <summary>
    /// Kinds of documents that Process takes, besides its own. It waits for earlier pipelines that make them.
    /// </summary>
    public virtual ImmutableArray<Type> Reads => [];

    /// <summary>Kinds of documents that Process makes for later pipelines. Problems need not be listed.</summary>
    public virtual ImmutableArray<Type> Makes => [];

    /// <summary>Whether PostProcess reads the files that earlier pipelines made.</summary>
    public virtual bool ReadsFiles => false;

    public virtual IEnumerable<IDocument> Input(BuildContext context) => [];

    /// <param name="documents">
    /// Its own documents from Input; and of the kinds that it reads, those from Input of all pipelines and from Process
    /// of earlier ones.
    /// </param>
    public virtual Task<IEnumerable<IDocument>> ProcessAsync(Documents documents, BuildContext context) =>
        Task.FromResult(Process(documents, context));

    /// <summary>Process for a pipeline that does nothing asynchronous.</summary>
    protected virtual IEnumerable<IDocument> Process(Documents documents, BuildContext context) => [];

    /// <param name="files">
    /// All problems so far and what earlier pipelines made; empty unless <see cref="ReadsFiles"/> is true.
    /// </param>
    public virtual IEnumerable<IDocument> PostProcess(Site site, Documents files, BuildContext context) => [];

    /// <param name="files">What all pipelines made in PostProcess.</param>
    public virtual IEnumerable<Problem> Output(Documents files, BuildContext context) => [];
}
