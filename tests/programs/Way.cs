using System.Text.Json.Serialization;

namespace Programs.Tests;

/// <summary>How a program comes to its end.</summary>
internal enum Ending
{
    ByItself,

    /// <summary>An exception that nobody catches ends the process.</summary>
    ByCrash,

    /// <summary>It is asked to stop when the visits are over, and does.</summary>
    OnRequest,

    /// <summary>It has printed what it prints, and still runs. Then it is killed.</summary>
    Never,
}

/// <summary>What a visitor of a server does.</summary>
internal enum Visitor
{
    /// <summary>Asks for all these paths at once, and waits for all answers.</summary>
    AsksAtOnce,

    /// <summary>Leaves as soon as the server knows of the question.</summary>
    LeavesEarly,

    /// <summary>Is inside when the server is asked to stop.</summary>
    IsInsideAtClosingTime,

    /// <summary>Sends these lines through a socket, and listens until the server hangs up.</summary>
    TalksThroughASocket,
}

internal sealed record Visit(Visitor Who, params string[] What);

/// <summary>How a program is run and read, where that differs from starting it and reading it word for word.</summary>
internal sealed record Way
{
    public string[] Arguments { get; init; } = [];

    public string Input { get; init; } = "";

    /// <summary>Programs of one port take turns; all others run at the same time.</summary>
    public int? Port { get; init; }

    /// <summary>The farm has to be open.</summary>
    public bool AtTheFarm { get; init; }

    /// <summary>When this has been printed a server can be visited, and a program that never ends has printed all it prints.</summary>
    public string? Until { get; init; }

    public Visit[] Visits { get; init; } = [];

    public Ending Ending { get; init; }

    /// <summary>Takes out of the output what differs between two runs that are both right.</summary>
    [JsonIgnore]
    public Func<string, string> Read { get; init; } = output => output;
}
