using System.Globalization;
using System.Text.RegularExpressions;

namespace Generator.Tests.Talk;

/// <summary>The minutes of the talk, computed again from the notes of its slides as the outline describes.</summary>
public partial class MinutesTests
{
    private const double WordsAMinute = 110;
    private const double SecondsASlide = 12;

    private static readonly string Outline = SourceTree.Text("input/talk/index.md");

    private static readonly Dictionary<string, string> Notes = Slide()
        .Matches(SourceTree.Text("input/talk/slides.md"))
        .ToDictionary(slide => slide.Groups["id"].Value, slide => slide.Groups["notes"].Value);

    [Theory]
    [InlineData(30)]
    [InlineData(45)]
    public void Each_block_takes_the_minutes_of_its_notes(int length)
    {
        var (total, ends) = (0.0, 0);
        foreach (var block in Planned())
        {
            var (planned, end) = length == 30 ? (block.Short, block.EndsShort) : (block.Long, block.EndsLong);
            var minutes = SlidesOf(block.Title, length).Sum(slide => Minutes(Notes[slide], length));
            total += minutes;
            ends += planned;
            Assert.True(Math.Abs(minutes - planned) < 0.75, $"{block.Title}: {minutes:0.0} minutes, not {planned}.");
            Assert.Equal(ends, end);
        }

        Assert.True(Math.Abs(total - ends) < 1, $"{total:0.0} minutes, not {ends}.");
        Assert.InRange(ends, 1, length);
    }

    [Fact]
    public void Each_slide_belongs_to_one_block_or_answers_a_question()
    {
        var shown = Planned().SelectMany(block => SlidesOf(block.Title, 45));
        var backup = Links(Section("## Backup slides"));

        Assert.Equal(Notes.Keys.Except(["backup"]).Order(), shown.Concat(backup).Order());
    }

    private static IEnumerable<(string Title, int Short, int Long, int EndsShort, int EndsLong)> Planned() =>
        Row()
            .Matches(Section("## Minutes"))
            .Select(row => (row.Groups["title"].Value, Number(row, 1), Number(row, 2), Number(row, 3), Number(row, 4)));

    private static int Number(Match row, int column) =>
        int.Parse(row.Groups["number"].Captures[column - 1].Value, CultureInfo.InvariantCulture);

    private static string[] SlidesOf(string block, int length)
    {
        var slides = Links(
            Section($"### {block}").Split("\n\n").First(part => part.StartsWith("Slides\n:", StringComparison.Ordinal))
        );
        var leftOut = Links(Section("## Minutes"));
        return length == 30 ? [.. slides.Except(leftOut)] : slides;
    }

    private static double Minutes(string notes, int length)
    {
        var (words, seconds) = (0, SecondsASlide);
        foreach (var part in notes.Split("\n\n"))
        {
            if (Direction().Match(part) is not { Success: true } direction)
            {
                words += part.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Length;
            }
            else if (length == 45 || !direction.Groups["long"].Success)
            {
                seconds += int.Parse(direction.Groups["seconds"].Value, CultureInfo.InvariantCulture);
            }
        }

        return words / WordsAMinute + seconds / 60;
    }

    private static string[] Links(string text) => [.. Link().Matches(text).Select(link => link.Groups["id"].Value)];

    // What is below a heading, to the next one that is not deeper.
    private static string Section(string heading)
    {
        var start = Outline.IndexOf($"\n{heading}\n", StringComparison.Ordinal);
        Assert.True(start >= 0, heading);
        var text = Outline[(start + heading.Length + 2)..].TrimStart();
        var deeper = heading.TakeWhile(letter => letter == '#').Count();
        var end = Regex.Match(text, $"^#{{1,{deeper}}} ", RegexOptions.Multiline);
        return end.Success ? text[..end.Index] : text;
    }

    [GeneratedRegex(
        @"^## [^\n]*\{#(?<id>[a-z0-9-]+)[^\n]*\n.*?^:::notes\n(?<notes>.*?)\n:::$",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Slide();

    [GeneratedRegex(
        @"^\| \d+\. \[(?<title>[^\]]+)\]\([^)]*\) (\| (?<number>\d+) ){4}\|$",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Row();

    [GeneratedRegex(@"\(slides\.md#(?<id>[a-z0-9-]+)\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Link();

    [GeneratedRegex(
        @"^\*(Live|Ask)(?<long> in 45 minutes)?, (?<seconds>\d+) seconds\.\*",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Direction();
}
