using System.Collections.Immutable;

namespace Generator;

/// <summary>A slide of a deck.</summary>
/// <param name="Id">Its anchor on the page.</param>
/// <param name="Look">Classes of its heading, by which the theme lays it out; empty as a rule.</param>
/// <param name="Body">HTML of what the audience sees below the title.</param>
/// <param name="Notes">HTML of what the speaker reads.</param>
public sealed record Slide(string Id, string Title, string Look, string Body, string Notes);

/// <summary>The talk was given.</summary>
/// <param name="Link">Where it was announced.</param>
/// <param name="Repository">Where its files are.</param>
/// <param name="Revision">Tag, branch or commit of the repository as it was then.</param>
/// <param name="Original">Whether it was the talk that this one goes back to.</param>
public sealed record Presentation(DateOnly Date, string Event, string Place, Uri Link, Uri Repository, string Revision, bool Original = false);

/// <summary>The presentations that can be shown, and what is wrong with the others.</summary>
public sealed record ReadPresentationsResult(ImmutableArray<Presentation> Entries, ImmutableArray<Problem> Problems);
