using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;

namespace Generator.Build;

/// <summary>The options that all commands take.</summary>
internal static class CommandOptions
{
    public static readonly Option<DirectoryInfo> Root = new("--root", "-r")
    {
        Description = "Folder of the series",
        DefaultValueFactory = _ => new("."),
        Validators = { CheckFolder },
    };

    public static readonly Option<DirectoryInfo?> Output = new("--output", "-o")
    {
        Description = "Folder to write the site to [default: output/ in the root]",
    };

    public static readonly Option<Format?> Format = new("--format", "-f")
    {
        Description = "How problems are printed [default: text; github if GITHUB_ACTIONS is true]",
        HelpName = "text|json|github|sarif",
        CustomParser = ParseFormat,
    };

    public static readonly Option<bool> Quiet = new("--quiet", "-q") { Description = "Print problems only" };

    public static readonly Option<bool> Timings = new("--timings") { Description = "Print how long each phase took" };

    public static readonly Option<bool> NoProof = new("--no-proof")
    {
        Description = "Run no test; evidence that is missing or stale is a problem",
    };

    public static readonly Option<bool> Drafts = new("--drafts") { Description = "Publish drafts too" };

    public static readonly Option<bool> AsGiven = new("--as-given")
    {
        Description = "Publish the site as it was at each presentation of the talk too",
    };

    public static readonly Option<SiteUrl?> BaseUrl = new("--address")
    {
        Description = "URL of the published site, such as https://host/folder/ [default: the one in settings.yml]",
        CustomParser = argument =>
        {
            var url = SiteUrl.Parse(argument.Tokens[0].Value);
            if (url is null)
            {
                argument.AddError($"--address takes {SiteUrl.Expected}; '{argument.Tokens[0].Value}' isn't one.");
            }

            return url;
        },
    };

    public static ImmutableArray<Option> All { get; } =
    [Root, Output, Format, Quiet, Timings, NoProof, Drafts, AsGiven, BaseUrl];

    /// <returns>Absolute path of the series root.</returns>
    public static string RootOf(ParseResult parsed) =>
        Path.TrimEndingDirectorySeparator(parsed.GetValue(Root)!.FullName);

    /// <returns>Absolute path of the folder to write the site to.</returns>
    public static string OutputOf(ParseResult parsed) =>
        Path.TrimEndingDirectorySeparator(parsed.GetValue(Output)?.FullName ?? Path.Combine(RootOf(parsed), "output"));

    public static Format FormatOf(ParseResult parsed) =>
        parsed.GetValue(Format)
        ?? (Environment.GetEnvironmentVariable("GITHUB_ACTIONS") == "true" ? Build.Format.GitHub : Build.Format.Text);

    private static Format? ParseFormat(ArgumentResult argument)
    {
        var name = argument.Tokens[0].Value;
        if (Enum.TryParse<Format>(name, ignoreCase: true, out var format) && !char.IsAsciiDigit(name[0]))
        {
            return format;
        }

        argument.AddError($"--format takes text, json, github or sarif; '{name}' isn't one.");
        return null;
    }

    /// <summary>Refuses a folder that does not exist.</summary>
    public static void CheckFolder(SymbolResult result)
    {
        foreach (var token in result.Tokens.Where(token => !new DirectoryInfo(token.Value).Exists))
        {
            result.AddError($"There is no folder '{token.Value}'.");
        }
    }
}
