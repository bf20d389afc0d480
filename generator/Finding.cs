using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.CodeAnalysis;

namespace Generator;

/// <summary>
/// What a feature finds out about the code in a proof run. It is stored in the evidence, so later builds reuse it.
/// </summary>
/// <param name="Name">Name of its section in the evidence.</param>
/// <param name="NeedsCompiler">False if reading the files is enough, whether they are proven or not.</param>
public abstract record Finding(string Name, bool NeedsCompiler) : IDocument
{
    public abstract Task<Found> Find(Investigation investigation);

    public abstract JsonElement Write(ImmutableArray<IDocument> documents);

    public abstract IEnumerable<IDocument> Read(JsonElement section);
}

/// <param name="Form">How its documents are serialized into the evidence.</param>
/// <param name="Search">Analyses the code.</param>
public sealed record Finding<T>(
    string Name,
    JsonTypeInfo<ImmutableArray<T>> Form,
    Func<Investigation, Task<Found>> Search,
    bool NeedsCompiler = true
) : Finding(Name, NeedsCompiler)
    where T : class, IDocument
{
    public override Task<Found> Find(Investigation investigation) => Search(investigation);

    public override JsonElement Write(ImmutableArray<IDocument> documents) =>
        JsonSerializer.SerializeToElement([.. documents.OfType<T>()], Form);

    public override IEnumerable<IDocument> Read(JsonElement section) =>
        section.Deserialize(Form).CastArray<IDocument>();
}

/// <param name="Problems">What prevented the analysis of the code.</param>
public sealed record Found(ImmutableArray<IDocument> Documents, ImmutableArray<Problem> Problems)
{
    public static Found Only(IEnumerable<IDocument> documents) => new([.. documents], []);
}

/// <summary>The input of a finding.</summary>
/// <param name="Root">Absolute path of the series root.</param>
/// <param name="Project">
/// The project under <c>code/</c> with its compilation; null if the finding needs no compiler.
/// </param>
/// <param name="Before">What earlier findings produced.</param>
/// <param name="Files">What earlier runs found about single files; null if the finding needs no compiler.</param>
/// <param name="Release">Compiles the code like a release build; null if the finding needs no compiler.</param>
public sealed record Investigation(
    string Root,
    Project? Project,
    Documents Before,
    IFileFindings? Files,
    ICompileOptimised? Release,
    CancellationToken Cancel
)
{
    private const string NoCompiler = "This finding needs no compiler.";

    /// <summary>The input of findings that need no compiler.</summary>
    public static Investigation OfFiles(string root, CancellationToken cancel) =>
        new(root, null, new Documents([]), null, null, cancel);

    /// <summary>The text of a file as it was compiled; null if it was not.</summary>
    /// <param name="path">Absolute path.</param>
    public async Task<string?> CompiledText(string path) =>
        Project?.Documents.FirstOrDefault(document => document.FilePath == path) is { } document
            ? $"{await document.GetTextAsync(Cancel)}"
            : null;

    /// <summary>What earlier runs found about single files, for findings that need the compiler.</summary>
    public IFileFindings Known => Files ?? throw new InvalidOperationException(NoCompiler);

    /// <summary>The project, for findings that need the compiler.</summary>
    public Project Compiled => Project ?? throw new InvalidOperationException(NoCompiler);

    /// <summary>Compiles the code like a release build, for findings that need the compiler.</summary>
    public ICompileOptimised Optimised => Release ?? throw new InvalidOperationException(NoCompiler);
}
