namespace Generator;

/// <summary>Faults of contracts; the kinds are those of tests/Contracts.cs.</summary>
internal static partial class Problems
{
    public static Problem BrokenContract(Location at, string kind, string listings, string message, string detail)
    {
        Problem With(string code, string hint) => new(code, at, $"{message}{listings}.", hint, detail);

        return kind switch
        {
            "LinesDiffer" => With("CON01", "Accept the new text if it is right, or mend the code."),
            "NothingThrown" => With("CON02", "If it ends well now, its contract is another."),
            "OtherException" => With("CON03", "Name the exception that it really ends with, or mend the code."),
            "OtherMessage" => With("CON04", "Accept the new text if it is right, or mend the code."),
            "WaitIsOver" => With("CON05", "If it goes on now, its contract is another."),
            "UnknownOutcome" => With("CON06", "Add the outcome with its meaning, or mend the code."),
            "NeverSeen" => With("CON07", "Force it, or say that it may be seen."),
            "ForbiddenSeen" => With("CON08", "Mend the code."),
            "NotRefused" => With("CON09", "Take the mark away, or make the compiler refuse it."),
            _ => With("CON10", "Mark the line with `//~` and the error's code, or mend it."),
        };
    }

    public static Problem UnshownContract(Location at, string key, string contract) =>
        new("CON11", at, $"No test of the listing '{key}' has shown that it keeps its contract {contract}.", $"Let one of them call Verify{contract}.");

    public static Problem TwoContracts(Location at, string key, string contracts) =>
        new("CON12", at, $"The tests of the listing '{key}' name different contracts: {contracts}.", "A listing has one contract; cut it in two if it needs two.");

    public static Problem NothingRefused(Location at, string key) =>
        new("CON13", at, $"The compiler refuses nothing in the listing '{key}'.", "Its file has to end in .refused.cs, and one of the marked lines has to lie in it.");
}
