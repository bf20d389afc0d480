namespace Generator;

/// <summary>A kind of container, <c>:::name</c>, that articles can use.</summary>
/// <param name="Name">Name that follows the colons.</param>
/// <param name="Heading">
/// Creates the text that replaces its first line in the Markdown copy of a page, from the container's arguments.
/// </param>
/// <param name="CountsAsReading">Whether its text counts towards the reading time.</param>
public sealed record ContainerKind(string Name, Func<string, string> Heading, bool CountsAsReading = true) : IDocument;
