using System.Collections.Immutable;

namespace Generator;

/// <summary>What Input hands on: the folders of the series, read.</summary>
/// <param name="Assets">Pictures below <c>input/</c> and the icons of the theme, which are published as they are.</param>
/// <param name="Theme">The theme's style sheet and scripts.</param>
/// <param name="BuildSettings">Files that a program of the series needs beside its text.</param>
/// <param name="Changes">Still running: it asks Git, and is needed last.</param>
internal sealed record Read(
    ReadSettingsResult Settings,
    Sources Sources,
    ReadFolderMetadataResult Folders,
    ReadPresentationsResult Presentations,
    ImmutableArray<OutputFile> Assets,
    ImmutableArray<OutputFile> Theme,
    ImmutableArray<OutputFile> BuildSettings,
    Revision? Revision,
    Task<ImmutableDictionary<string, DateOnly>> Changes);

/// <summary>What the proof hands on.</summary>
/// <param name="Articles">As syntax trees, without their listings.</param>
internal sealed record Proven(Read Read, ImmutableArray<Article> Articles, Code Code);

/// <summary>What Process hands on.</summary>
/// <param name="Glossary">Null if the series has none.</param>
internal sealed record Rendered(Read Read, Code Code, Glossary? Glossary, ImmutableArray<Page> Pages);

/// <summary>What PostProcess hands on.</summary>
/// <param name="Published">The site without its drafts.</param>
/// <param name="Files">All that is to be written, if there is no problem.</param>
internal sealed record Finished(Site Published, Site Site, Code Code, ImmutableArray<OutputFile> Files, ImmutableArray<Problem> Problems);
