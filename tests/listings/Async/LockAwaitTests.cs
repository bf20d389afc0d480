namespace Listings.Tests.Async;

public class LockAwaitTests
{
    [Fact, Proves("lock-await", Contract = Contract.DoesNotCompile)]
    public Task The_compiler_refuses_to_await_while_a_lock_is_held() => VerifyDoesNotCompile("Async/LockAwait.refused.cs");
}
