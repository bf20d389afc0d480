namespace Programs.Tests.Blocks;

/// <summary>How a test runs a block, and what the page says of it.</summary>
/// <param name="Begins">How the text of the block begins.</param>
internal abstract record Act(string Begins)
{
    /// <summary>What comes out, besides the outputs of listings that the page shows.</summary>
    public Said[] Says { get; init; } = [];

    /// <summary>Listings that the page shows with an output, but this program prints something else of them.</summary>
    public string[] Apart { get; init; } = [];

    /// <summary>What the open server prints because of this block; null if nothing.</summary>
    public string? Heard { get; init; }

    /// <summary>Whether the server has to be opened once more, because of what other blocks have done to it.</summary>
    public bool Anew { get; init; }
}

/// <summary>Words of the page, and a pattern for the output that makes them true.</summary>
internal sealed record Said(string Words, string Pattern);

/// <summary>It ends by itself.</summary>
internal sealed record Ends(string Begins, int ExitCode = 0, string Input = "") : Act(Begins);

/// <summary>It opens a server, for the blocks below it up to the next one that opens a server.</summary>
internal sealed record Opens(string Begins) : Act(Begins)
{
    public string Until { get; init; } = Running.Runner.FarmIsOpen;
}

/// <summary>It gets no answer from the server. The seconds are what it takes to notice an answer.</summary>
internal sealed record Hangs(string Begins, int Seconds) : Act(Begins);

/// <summary>The server is asked to stop while this request is inside.</summary>
internal sealed record IsInsideAtClosingTime(string Begins) : Act(Begins);

/// <summary>No test runs it, for this reason.</summary>
internal sealed record Skipped(string Begins, string Reason) : Act(Begins);
