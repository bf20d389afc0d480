using System.Collections.Immutable;
using Listings.Tests.Shared;

namespace Programs.Tests;

/// <summary>A program and one way to run it.</summary>
internal sealed record Run(string File, Way Way)
{
    public static ImmutableArray<Run> All { get; } =
    [
        .. from file in Sources.Programs
        from way in Ways.Table.GetValueOrDefault(file, [new Way()])
        select new Run(file, way),
    ];

    /// <summary>As typed after <c>dotnet code/</c>.</summary>
    public string Name =>
        string.Join(
            ' ',
            [File, .. Way.Arguments.Where(argument => !argument.StartsWith("--", StringComparison.Ordinal))]
        );

    public string Snapshot =>
        Path.Combine(
            Repository.Tests,
            $"{Name.Replace(".cs", "", StringComparison.Ordinal).Replace('/', '.').Replace(' ', '_')}.verified.txt"
        );

    public int? ExitCode =>
        Way.Ending switch
        {
            Ending.Never => null,
            Ending.ByCrash => ChildProcess.Crashed,
            _ => 0,
        };
}

/// <summary>The result of a run.</summary>
/// <param name="ExitCode">Null if the program had to be killed.</param>
/// <param name="Heard">What the clients of a server received.</param>
internal sealed record Result(int? ExitCode, string Output, string Error, string Heard)
{
    /// <summary>The text to compare with the snapshot.</summary>
    public string Read(Way way) => Heard + way.Read(Output) + Reading.WithoutStackTrace(Error);
}
