using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Generator.Proof.Accept;
using Generator.Proof.Programs;

namespace Generator.Proof.Playground;

/// <summary>
/// Finds the programs that print in the playground what their snapshots say. What was found is kept with the evidence.
/// </summary>
internal sealed class RunEachProgram(
    PlaygroundRuntime runtime,
    RunPlayground run,
    PlayedStore store,
    BuildContext context
)
{
    private sealed record Program(PlayRequest Request, string? Snapshot, string Closure)
    {
        public string Path => Request.Paths[0];
    }

    /// <param name="code">All files under <c>code/</c>.</param>
    /// <param name="runs">Whether programs are run of which nothing is known in their present state.</param>
    /// <returns>All programs of which it is known.</returns>
    public async Task<ImmutableArray<PlayedProgram>> Of(ImmutableArray<CodeFile> code, bool runs)
    {
        var byPath = code.ToDictionary(file => file.Path, StringComparer.Ordinal);
        ImmutableArray<Program> programs =
        [
            .. code.Where(file => file.Entry is not null).Select(file => Read(file, byPath)),
        ];
        var known = programs
            .Select(one => store.Find(one.Path, one.Closure))
            .OfType<PlayedProgram>()
            .ToDictionary(played => played.Program, StringComparer.Ordinal);
        if (runs)
        {
            await Play([.. programs.Where(one => !known.ContainsKey(one.Path))], known);
            store.Trim(programs.Length);
        }

        return [.. programs.Select(one => known.GetValueOrDefault(one.Path)).OfType<PlayedProgram>()];
    }

    private async Task Play(ImmutableArray<Program> programs, Dictionary<string, PlayedProgram> known)
    {
        var (left, again, done) = (new Queue<Program>(programs), new List<Program>(), 0);
        var players = Math.Min(Environment.ProcessorCount, programs.Length);
        await Task.WhenAll(Enumerable.Range(0, players).Select(_ => Player()));
        foreach (var program in again)
        {
            var alone = new Queue<PlayRequest>([program.Request]);
            await run.Of(
                () => alone.TryDequeue(out var request) ? request : null,
                result => Keep(program, Judged(program, result))
            );
        }

        async Task Player()
        {
            var program = (Program?)null;
            await run.Of(Next, Hear);

            PlayRequest? Next()
            {
                lock (left)
                {
                    return left.TryDequeue(out program) ? program.Request : null;
                }
            }

            void Hear(PlayResult? result)
            {
                var played = Judged(program!, result);
                // What ran before it in the same process may have left something behind.
                if (played.Obstacle == Obstacle.Output && program!.Snapshot is not null)
                {
                    lock (again)
                    {
                        again.Add(program);
                    }
                }
                else
                {
                    Keep(program!, played);
                }

                Report($"program {Interlocked.Increment(ref done)} of {programs.Length} as in a browser");
            }
        }

        void Keep(Program program, PlayedProgram played)
        {
            lock (known)
            {
                known[program.Path] = played;
                store.Save(played, program.Closure);
            }
        }
    }

    private void Report(string what) => context.Progress.Report(new Step(Phase.Process, "Playground", what));

    private static PlayedProgram Judged(Program program, PlayResult? result)
    {
        var obstacle =
            result is null ? Obstacle.Endless
            : result.Refusal is not null ? Obstacle.Library
            : result.Failure?.Contains(nameof(PlatformNotSupportedException), StringComparison.Ordinal) == true
                ? Obstacle.Threads
            : result is { ExitCode: 0, Failure: null, Error: "" } && result.Output == program.Snapshot ? Obstacle.None
            : Obstacle.Output;
        var output = obstacle == Obstacle.None ? result!.Output : "";
        return new PlayedProgram(program.Path, program.Request.Paths, obstacle, output);
    }

    private Program Read(CodeFile file, Dictionary<string, CodeFile> byPath)
    {
        var files = ProgramFiles.WithIncluded(file, byPath);
        var request = new PlayRequest([.. files.Select(one => one.Path)], [.. files.Select(one => one.Text)]);
        var snapshot = Snapshot(file.Path);
        var all = string.Join('\0', [runtime.Hash, snapshot ?? "", .. request.Paths, .. request.Texts]);
        return new Program(request, snapshot, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all))));
    }

    private string? Snapshot(string program)
    {
        var path = RunPrograms.SnapshotOf(program);
        return File.Exists(Path.Combine(context.Root, path))
            ? Encoding.UTF8.GetString(ReadRegular.All(context.Root, path)).TrimStart('\uFEFF').ReplaceLineEndings("\n")
            : null;
    }
}
