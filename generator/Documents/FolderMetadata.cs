using System.Collections.Immutable;

namespace Generator;

/// <summary>Front matter that holds for all articles of a folder and below, unless they or a nearer folder say otherwise.</summary>
/// <param name="Folder">Its path relative to the root, with a slash at the end.</param>
internal sealed record FolderMetadata(string Folder, ImmutableArray<YamlEntry> Entries);

/// <summary>What the folders say, and what is wrong with it.</summary>
internal sealed record ReadFolderMetadataResult(ImmutableArray<FolderMetadata> Folders, ImmutableArray<Problem> Problems);
