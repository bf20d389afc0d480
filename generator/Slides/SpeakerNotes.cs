using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace Generator.Slides;

/// <summary>
/// Notes for the speaker of a slide: a custom container, <c>:::notes</c>. It needs no renderer, because it is removed
/// from the slide before rendering.
/// </summary>
internal static class SpeakerNotes
{
    public const string Container = "notes";

    public static bool IsNotes(MarkdownObject node) => node is CustomContainer { Info: Container };
}
