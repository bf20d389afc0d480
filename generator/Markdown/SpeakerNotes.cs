using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace Generator;

/// <summary>What a speaker reads beside a slide: a custom container, <c>:::notes</c>. It has no renderer, because it is cut off the slide before.</summary>
internal static class SpeakerNotes
{
    public const string Container = "notes";

    public static bool Are(MarkdownObject node) => node is CustomContainer { Info: Container };
}
