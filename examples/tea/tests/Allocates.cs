using System.Runtime.CompilerServices;

namespace Proving;

public static partial class Contracts
{
    // One-time allocations (compiled methods, static fields, cached delegates) happen in the first runs.
    private const int WarmUps = 3;

    /// <summary>Asserts that a run of the listing allocates at most this many bytes.</summary>
    /// <param name="run">The listing. It must be synchronous, because the runtime counts bytes per thread.</param>
    /// <param name="most">Bytes, as counted by <see cref="GC.GetAllocatedBytesForCurrentThread"/>.</param>
    public static async Task VerifyAllocates(
        Action run,
        long most,
        [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string method = ""
    )
    {
        for (var i = 0; i < WarmUps; i++)
        {
            run();
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        run();
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        if (bytes > most)
        {
            throw new BrokenContractException(
                Breach.Exceeded,
                $"It allocates {bytes} bytes, which is more than {most}."
            );
        }

        await Records.Keep(sourceFile, method, Contract.Allocates, new Allocated(most));
    }
}
