using System.Text.Json.Serialization;

namespace Programs.Tests;

/// <summary>How a program ends.</summary>
internal enum Ending
{
    ByItself,

    /// <summary>An unhandled exception ends the process.</summary>
    ByCrash,

    /// <summary>It is asked to stop after the visits, and stops.</summary>
    OnRequest,

    /// <summary>It has printed everything but keeps running, so it is killed.</summary>
    Never,
}

/// <summary>What the client of a server does.</summary>
internal enum Visitor
{
    /// <summary>Requests all these paths at once and waits for all responses.</summary>
    AsksAtOnce,

    /// <summary>Cancels the request as soon as the server has received it.</summary>
    LeavesEarly,

    /// <summary>Has a request in progress when the server is asked to stop.</summary>
    IsInsideAtClosingTime,

    /// <summary>Sends these lines over a socket and reads until the server closes the connection.</summary>
    TalksThroughASocket,
}

internal sealed record Visit(Visitor Who, params string[] What);

/// <summary>How a program is run and its output read. By default it is just started, and read word for word.</summary>
internal sealed record Way
{
    public string[] Arguments { get; init; } = [];

    public string Input { get; init; } = "";

    /// <summary>The port that it uses; null if none. Programs on the same port run one after the other.</summary>
    public int? Port { get; init; }

    /// <summary>Whether the farm server has to be running.</summary>
    public bool AtTheFarm { get; init; }

    /// <summary>
    /// The text after which a server is ready, or a program that never ends has printed everything; null if neither.
    /// </summary>
    public string? Until { get; init; }

    public Visit[] Visits { get; init; } = [];

    public Ending Ending { get; init; }

    /// <summary>Removes from the output what may differ between two correct runs.</summary>
    [JsonIgnore]
    public Func<string, string> Read { get; init; } = output => output;
}
