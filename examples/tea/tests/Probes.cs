using System.Reflection;

namespace Proving;

/// <summary>
/// Records which parts of the code each test executes. Only in the run whose code has probes,
/// see generator/Proof/Probes/InsertProbes.cs.
/// </summary>
internal static class Probes
{
    private static readonly Type? Probe = Environment.GetEnvironmentVariable("PROOF_PROBES") is { Length: > 0 } assembly
        ? Assembly.Load(assembly).GetType("Proving.Probe")
        : null;

    private static readonly Action? Begin = Probe?.GetMethod("Start")!.CreateDelegate<Action>();

    private static readonly Action<string>? End = Probe?.GetMethod("Stop")!.CreateDelegate<Action<string>>();

    private static readonly Func<string, bool>? HasWritten = Probe
        ?.GetMethod("HasWritten")!
        .CreateDelegate<Func<string, bool>>();

    // For the processes that the test starts.
    private const string Variable = "PROOF_EXECUTED";

    private static readonly Lost? Losses = Probe is null ? null : new Lost();

    private static readonly List<Wait> Waits = [];

    // Of each text that the test compared, whether the code has written it.
    private static readonly List<bool> Written = [];

    /// <summary>Remembers waits that the test has to end: a check that never becomes false shows nothing.</summary>
    public static void Watch(IEnumerable<Wait> waits)
    {
        if (Probe is not null)
        {
            Waits.AddRange(waits);
        }
    }

    /// <summary>Remembers whether the code has written a text, or whether the test has put it together.</summary>
    public static void Compare(string text)
    {
        if (HasWritten is not null)
        {
            Written.Add(HasWritten(text.ReplaceLineEndings("\n")));
        }
    }

    public static void Start(MethodInfo test)
    {
        if (Begin is not null)
        {
            Begin();
            var record = $"{test.ReflectedType!.FullName}.{test.Name}.executed";
            Environment.SetEnvironmentVariable(Variable, Path.Combine(Records.Root!, record));
            Losses!.Clear();
            Waits.Clear();
            Written.Clear();
        }
    }

    public static void Stop()
    {
        // A test with several attributes starts and stops several times.
        if (End is not null && Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } record)
        {
            Environment.SetEnvironmentVariable(Variable, null);
            End(record);
            Losses!.Write(record, Waits);
            // Lines that were sorted afterwards are compared twice.
            if (Written.Count > 0 && !Written.Contains(true))
            {
                File.AppendAllText(Path.ChangeExtension(record, "composed"), "The code has not written this text.\n");
            }
        }
    }
}

internal static partial class Records
{
    static partial void Notice(string text) => Probes.Compare(text);
}
