namespace Generator;

/// <summary>One occasion on which the talk was given.</summary>
/// <param name="Link">URL of the announcement.</param>
/// <param name="Repository">URL of the repository with its files.</param>
/// <param name="Revision">Tag, branch or commit of the repository at that time.</param>
/// <param name="Original">Whether this was the original talk that the current one is based on.</param>
[YamlSchema("presentations", "Talks", "input/talk/presentations.yml", Shape = YamlShape.List)]
public sealed record Presentation(
    DateOnly Date,
    string Event,
    string Place,
    Uri Link,
    [YamlPattern(SiteUrl.Grammar, "the https:// URL of a repository, with nothing after it")] Uri Repository,
    string Revision,
    bool Original = false
) : IDocument;
