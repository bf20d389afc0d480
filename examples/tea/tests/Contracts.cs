using System.Runtime.CompilerServices;
using VerifyXunit;

namespace Proving;

/// <summary>One wait in the chain that makes a listing hang.</summary>
/// <param name="Who">Who is stuck.</param>
/// <param name="For">What it waits for.</param>
/// <param name="HeldBy">Who would have to act, and why that does not happen.</param>
/// <param name="Holds">
/// Whether it still waits. Must not block: look at the state of a thread, lock, task or clock.
/// </param>
public sealed record Wait(string Who, string For, string HeldBy, Func<bool> Holds);

/// <summary>Thrown when a listing breaks its contract.</summary>
public sealed class BrokenContractException(Breach breach, string message) : Exception($"{breach}: {message}");

/// <summary>One assertion for each contract except <see cref="Contract.Runs"/>, which is <c>Verify</c>.</summary>
public static partial class Contracts
{
    /// <summary>Asserts that the output has the expected lines in any order: sorts them, then compares.</summary>
    public static async Task VerifyUnordered(
        string text,
        [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string method = ""
    )
    {
        Records.Compare(text);
        var lines = text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').Order(StringComparer.Ordinal);
        await Compare(Breach.LinesDiffer, string.Join('\n', lines) + "\n", sourceFile, method);
        await Records.Keep(sourceFile, method, Contract.Unordered);
    }

    /// <summary>
    /// Asserts that the listing ends with exactly this type of exception.
    /// The snapshot holds the output before the exception, its type and its message.
    /// </summary>
    public static async Task VerifyThrows<T>(
        Func<TextWriter, Task> run,
        [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string method = ""
    )
        where T : Exception
    {
        var output = new StringWriter();
        var exception = await Xunit.Record.ExceptionAsync(() => run(output));
        var thrown = exception switch
        {
            null => throw new BrokenContractException(
                Breach.NothingThrown,
                $"It ended without an exception instead of with {typeof(T)}."
            ),
            T expected when expected.GetType() == typeof(T) => expected,
            _ => throw new BrokenContractException(
                Breach.OtherException,
                $"It ended with {exception.GetType()} instead of {typeof(T)}: {exception.Message}"
            ),
        };
        await Compare(Breach.OtherMessage, $"{output}{typeof(T)}: {thrown.Message}\n", sourceFile, method);
        await Records.Keep(
            sourceFile,
            method,
            Contract.Throws,
            new Thrown($"{output}".ReplaceLineEndings("\n"), typeof(T).ToString(), thrown.Message)
        );
    }

    /// <summary>
    /// Asserts that the listing does not end: each of these waits still holds. Afterwards the test has to end them, by
    /// force if need be, which shows that the checks can tell the difference.
    /// </summary>
    public static async Task VerifyHangs(
        Wait[] waits,
        [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string method = ""
    )
    {
        Assert.NotEmpty(waits);
        Probes.Watch(waits);
        if (waits.FirstOrDefault(wait => !wait.Holds()) is { } over)
        {
            throw new BrokenContractException(Breach.WaitIsOver, $"{over.Who} does not wait for {over.For} any more.");
        }

        await Compare(
            Breach.LinesDiffer,
            string.Concat(waits.Select(wait => $"{wait.Who} waits for {wait.For}, held by {wait.HeldBy}\n")),
            sourceFile,
            method
        );
        await Records.Keep(
            sourceFile,
            method,
            Contract.Hangs,
            new Stuck([.. waits.Select(wait => new StuckWait(wait.Who, wait.For, wait.HeldBy))])
        );
    }

    /// <summary>Runs the listing repeatedly, counts its outcomes, and asserts that they are allowed.</summary>
    public static async Task VerifyOutcomes(
        Func<Task<string>> run,
        int runs,
        Outcome[] outcomes,
        [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string method = ""
    )
    {
        var counts = outcomes.ToDictionary(outcome => outcome.Result, _ => 0);
        for (var i = 0; i < runs; i++)
        {
            var result = await run();
            counts[result] = counts.TryGetValue(result, out var count)
                ? count + 1
                : throw new BrokenContractException(
                    Breach.UnknownOutcome,
                    $"Run {i + 1} ended with '{result}', which is not among the outcomes."
                );
        }

        if (
            outcomes.FirstOrDefault(outcome => outcome.Must == Must.BeSeen && counts[outcome.Result] == 0) is { } missed
        )
        {
            throw new BrokenContractException(Breach.NeverSeen, $"'{missed.Result}' never came in {runs} runs.");
        }

        if (
            outcomes.FirstOrDefault(outcome => outcome.Must == Must.NeverBeSeen && counts[outcome.Result] > 0) is
            { } forbidden
        )
        {
            throw new BrokenContractException(
                Breach.ForbiddenSeen,
                $"'{forbidden.Result}' came in {counts[forbidden.Result]} of {runs} runs, and must never come."
            );
        }

        var counted = outcomes.Select(outcome => outcome with { Count = counts[outcome.Result] });
        await Records.Keep(sourceFile, method, Contract.Outcomes, new Counted(runs, [.. counted]));
    }

    // Reports a snapshot mismatch as the given breach of contract.
    private static async Task Compare(Breach breach, string text, string sourceFile, string method)
    {
        try
        {
            await Verify(text, sourceFile, method);
        }
        catch (VerifyException exception)
        {
            throw new BrokenContractException(breach, $"The text differs from the snapshot.\n{exception.Message}");
        }
    }
}
