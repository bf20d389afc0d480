namespace Listings.Tests.Threads;

public class WrongLocksTests
{
    [Fact, Proves("wrong-locks", Contract = Contract.DoesNotCompile)]
    public async Task A_number_is_no_lock_and_a_Lock_is_no_object()
    {
        await VerifyDoesNotCompile("Threads/WrongLocks.refused.cs");
    }
}
