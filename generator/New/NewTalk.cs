namespace Generator.New;

/// <summary>Plans the page of a talk and its slides.</summary>
internal static class NewTalk
{
    private const string Page = "input/talk/index.md";

    private const string Slides = "input/talk/slides.md";

    /// <param name="title">Null to take that of the series.</param>
    public static NewFiles In(KnownSeries series, string? title)
    {
        var name = YamlText.Of(title ?? series.Settings.WrittenTitle);
        return new NewFiles(
            [
                OutputFile.Of(
                    Page,
                    $"""
                    ---
                    title: {name}
                    description: What speakers need to give this talk.
                    form: talk
                    ---

                    ## Outline

                    Begin with [the title](slides.md#title).

                    """
                ),
                OutputFile.Of(
                    Slides,
                    $$"""
                    ---
                    title: The slides
                    description: One idea on each slide, and below it what the speaker says.
                    form: slides
                    ---

                    ## {{title ?? series.Settings.WrittenTitle}} {#title .title}

                    What the audience will know afterwards.

                    :::notes
                    Welcome, everybody.
                    :::

                    """
                ),
            ],
            [
                $"Write {Slides}: each `##` starts a slide, and each slide has notes.",
                "List where the talk is given in input/talk/presentations.yml.",
            ],
            []
        );
    }
}
