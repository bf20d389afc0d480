using System.Collections.Immutable;

namespace Generator;

/// <summary>The result of a build: what was found, and what is to be mended before it can be published.</summary>
/// <param name="Published">The site without its drafts.</param>
/// <param name="Problems">In the order of files, lines and columns. Empty means that the site was written, if that was asked for.</param>
public sealed record Build(Site Published, Site Site, Code Code, ImmutableArray<Problem> Problems);

/// <summary>The four phases, as in Statiq, with the proof between the first two.</summary>
public enum Phase
{
    Input,
    Proof,
    Process,
    PostProcess,
    Output,
}

/// <summary>When tests are run for proof.</summary>
public enum Proving
{
    WhenStale,
    Always,
    Never,
}

/// <summary>What a build is asked to do.</summary>
/// <param name="Root">Absolute path of the series' folder.</param>
/// <param name="Output">Absolute path of the folder that the site is written to.</param>
/// <param name="Writes">False to check everything and write nothing.</param>
/// <param name="Drafts">Whether articles that are drafts are published too.</param>
/// <param name="Address">Where the site is published, if it is not as the settings say.</param>
public sealed record BuildOptions(string Root, string Output, Proving Proving = Proving.WhenStale, bool Writes = true, bool Drafts = false, SiteAddress? Address = null);

/// <summary>What a build tells while it goes on: a phase begins, or a proof run has something to say.</summary>
/// <param name="Message">One line for the person who waits; empty when a phase begins.</param>
public sealed record Step(Phase Phase, string Message = "");
