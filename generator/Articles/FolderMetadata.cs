using System.Collections.Immutable;

namespace Generator.Articles;

/// <summary>
/// Front matter for all articles in a folder and its subfolders, unless an article or a nearer folder overrides it.
/// </summary>
/// <param name="Folder">Path of the folder relative to the root, with a slash at the end.</param>
internal sealed record FolderMetadata(string Folder, ImmutableArray<YamlEntry> Entries) : IDocument;
