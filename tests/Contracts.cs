using System.Runtime.CompilerServices;
using VerifyXunit;

namespace Proving;

/// <summary>One link in the chain of a listing that hangs.</summary>
/// <param name="Who">Who does not go on.</param>
/// <param name="For">What it waits for.</param>
/// <param name="HeldBy">Who would have to act, and why that does not happen.</param>
/// <param name="Holds">Whether it still waits, told without waiting oneself: by the state of a thread, a lock, a task or a clock.</param>
public sealed record Wait(string Who, string For, string HeldBy, Func<bool> Holds);

/// <summary>How an outcome of a listing whose runs differ is expected to occur.</summary>
public enum Must
{
    /// <summary>It may come or not.</summary>
    MayBeSeen,

    /// <summary>The proof fails if no run ends so.</summary>
    BeSeen,

    /// <summary>The proof fails if one run ends so.</summary>
    NeverBeSeen,
}

/// <summary>One way in which a listing may end.</summary>
/// <param name="Result">What the run gives, in one line.</param>
/// <param name="Meaning">What that tells the reader.</param>
/// <param name="Must">Whether it has to come.</param>
public sealed record Outcome(string Result, string Meaning, Must Must = Must.MayBeSeen);

/// <summary>A listing does not keep its contract. The generator knows each kind and reports it under a code of its own.</summary>
/// <param name="kind">One of the names in generator/Problems/Problems.Contracts.cs.</param>
public sealed class BrokenContractException(string kind, string message) : Exception($"{kind}: {message}");

/// <summary>One assertion for each contract beyond <c>Verify</c>, which is <see cref="Contract.Runs"/>.</summary>
public static partial class Contracts
{
    /// <summary>The same lines in any order: they are sorted, then compared.</summary>
    public static async Task VerifyUnordered(string text, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "")
    {
        var lines = text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').Order(StringComparer.Ordinal);
        await Compare("LinesDiffer", string.Join('\n', lines) + "\n", sourceFile, method);
        await Records.Keep(sourceFile, method, Contract.Unordered);
    }

    /// <summary>Ends with exactly this type of exception; what was printed before it, and the exception's message, are the snapshot.</summary>
    public static async Task VerifyThrows<T>(Func<TextWriter, Task> run, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "")
        where T : Exception
    {
        var output = new StringWriter();
        var exception = await Xunit.Record.ExceptionAsync(() => run(output));
        var thrown = exception switch
        {
            null => throw new BrokenContractException("NothingThrown", $"It ended without an exception instead of with {typeof(T)}."),
            T expected when expected.GetType() == typeof(T) => expected,
            _ => throw new BrokenContractException("OtherException", $"It ended with {exception.GetType()} instead of {typeof(T)}: {exception.Message}"),
        };
        await Compare("OtherMessage", $"{output}{typeof(T)}: {thrown.Message}\n", sourceFile, method);
        await Records.Keep(sourceFile, method, Contract.Throws, new { Output = $"{output}".ReplaceLineEndings("\n"), Exception = typeof(T).ToString(), thrown.Message });
    }

    /// <summary>Does not end: each of these waits still holds, and can never be over.</summary>
    public static async Task VerifyHangs(Wait[] waits, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "")
    {
        Assert.NotEmpty(waits);
        if (waits.FirstOrDefault(wait => !wait.Holds()) is { } over)
        {
            throw new BrokenContractException("WaitIsOver", $"{over.Who} does not wait for {over.For} any more.");
        }

        await Compare("LinesDiffer", string.Concat(waits.Select(wait => $"{wait.Who} waits for {wait.For}, held by {wait.HeldBy}\n")), sourceFile, method);
        await Records.Keep(sourceFile, method, Contract.Hangs, new { Waits = waits.Select(wait => new { wait.Who, wait.For, wait.HeldBy }) });
    }

    /// <summary>Runs the listing again and again and counts how it ends.</summary>
    public static async Task VerifyOutcomes(Func<Task<string>> run, int runs, Outcome[] outcomes, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "")
    {
        var counts = outcomes.ToDictionary(outcome => outcome.Result, _ => 0);
        for (var i = 0; i < runs; i++)
        {
            var result = await run();
            counts[result] = counts.TryGetValue(result, out var count)
                ? count + 1
                : throw new BrokenContractException("UnknownOutcome", $"Run {i + 1} ended with '{result}', which is not among the outcomes.");
        }

        if (outcomes.FirstOrDefault(outcome => outcome.Must == Must.BeSeen && counts[outcome.Result] == 0) is { } missed)
        {
            throw new BrokenContractException("NeverSeen", $"'{missed.Result}' never came in {runs} runs.");
        }

        if (outcomes.FirstOrDefault(outcome => outcome.Must == Must.NeverBeSeen && counts[outcome.Result] > 0) is { } forbidden)
        {
            throw new BrokenContractException("ForbiddenSeen", $"'{forbidden.Result}' came in {counts[forbidden.Result]} of {runs} runs, and must never come.");
        }

        var counted = outcomes.Select(outcome => new { outcome.Result, outcome.Meaning, Must = outcome.Must.ToString(), Count = counts[outcome.Result] });
        await Records.Keep(sourceFile, method, Contract.Outcomes, new { Runs = runs, Outcomes = counted });
    }

    // A snapshot that differs breaks the contract in its own way.
    private static async Task Compare(string kind, string text, string sourceFile, string method)
    {
        try
        {
            await Verify(text, sourceFile, method);
        }
        catch (VerifyException exception)
        {
            throw new BrokenContractException(kind, $"What came is not what the snapshot holds.\n{exception.Message}");
        }
    }
}
