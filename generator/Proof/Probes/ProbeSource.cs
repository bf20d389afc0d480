using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Generator.Proof.Probes;

/// <summary>The code that records the execution of probes. It becomes part of the assembly that is probed.</summary>
internal static class ProbeSource
{
    /// <param name="files">The files with probes, in the order of their numbers, and how many each has.</param>
    public static string For(ImmutableArray<(string File, int Probes)> files)
    {
        var (first, constants) = (0, new StringBuilder());
        foreach (var (file, probes) in files)
        {
            constants.Append(CultureInfo.InvariantCulture, $"public const int {ProbeFiles.First(file)} = {first};\n");
            first += probes;
        }

        return Text(first, constants.ToString());
    }

    private static string Text(int count, string constants) =>
        $$"""
            // Of no namespace, so that it is found everywhere.
            public static class ProvingProbes
            {
                public static T ProvingGiven<T>(this T value, int number) => Proving.Probe.Given(number, value);
            }

            namespace Proving
            {
                public static class Probe
                {
                    {{constants}}
                    // Threads and tasks belong to the test that started them, even if they outlive it.
                    private static readonly System.Threading.AsyncLocal<bool[]> Own = new();

                    private static bool[] current = new bool[{{count}}];

                    // What ran because the current test was the first to use something static.
                    private static bool[] once = new bool[{{count}}];

                    // What the code of the current test has written to.
                    private static System.Collections.Hashtable writers = NoWriters();

                    private static System.Collections.Hashtable NoWriters() =>
                        new(System.Collections.Generic.ReferenceEqualityComparer.Instance);

                    // A process that a test starts adds what it executes to the record of that test.
                    static Probe()
                    {
                        if (System.Environment.GetEnvironmentVariable("PROOF_EXECUTED") is { Length: > 0 } record)
                        {
                            System.AppDomain.CurrentDomain.ProcessExit += (_, _) => Write(record, current);
                            System.AppDomain.CurrentDomain.UnhandledException += (_, _) => Write(record, current);
                        }
                    }

                    public static void Write(string record, bool[] hits)
                    {
                        var text = new System.Text.StringBuilder();
                        for (var number = 0; number < hits.Length; number++)
                        {
                            if (hits[number])
                            {
                                text.Append(number).Append('\n');
                            }

                            if (once[number])
                            {
                                text.Append(number).Append(" once\n");
                            }
                        }

                        System.IO.File.AppendAllText(record, text.ToString());
                    }

                    // What ran since the last test that names a listing, such as tests that name none, does not count.
                    public static void Start()
                    {
                        Own.Value = current = new bool[{{count}}];
                        once = new bool[{{count}}];
                        writers = NoWriters();
                    }

                    // The cases of a theory add up.
                    public static void Stop(string record)
                    {
                        var hits = current;
                        current = new bool[{{count}}];
                        Own.Value = null;
                        Write(record, hits);
                    }

                    public static bool Hit(int number) => (Own.Value ?? current)[number] = true;

                    public static T Initial<T>(int number, System.Func<T> value)
                    {
                        var outer = BeginInitial();
                        try
                        {
                            Hit(number);
                            return value();
                        }
                        finally
                        {
                            EndInitial(outer);
                        }
                    }

                    public static bool[] BeginInitial()
                    {
                        var outer = Own.Value;
                        Own.Value = once;
                        return outer;
                    }

                    public static void EndInitial(bool[] outer) => Own.Value = outer;

                    public static T Given<T>(int number, T value)
                    {
                        if (value is not null)
                        {
                            Hit(number);
                        }

                        return value;
                    }

                    public static T Writing<T>(T writer)
                        where T : System.IO.TextWriter
                    {
                        if (writer is not null && !writers.ContainsKey(writer))
                        {
                            lock (writers.SyncRoot)
                            {
                                writers[writer] = true;
                            }
                        }

                        return writer!;
                    }

                    /// <summary>Whether something that the code has written to holds exactly this text.</summary>
                    public static bool HasWritten(string text) =>
                        System.Linq.Enumerable.Any(
                            System.Linq.Enumerable.Cast<System.IO.TextWriter>(writers.Keys),
                            writer => Written(writer)?.ReplaceLineEndings("\n") == text
                        );

                    // A synchronized writer does not tell what is in the one that it writes to.
                    private static string? Written(System.IO.TextWriter writer) =>
                        writer
                            .GetType()
                            .GetField(
                                "_out",
                                System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic
                            )
                            ?.GetValue(writer)
                            is System.IO.TextWriter inner
                            ? Written(inner)
                            : writer.ToString();
                }
            }
            """;
}
