namespace Listings.Tests.Async;

public class LockScopeTests
{
    [Fact, Proves("lock-scope", Contract = Contract.DoesNotCompile)]
    public Task The_compiler_refuses_to_await_inside_the_scope_of_a_lock() => VerifyDoesNotCompile("Async/LockScope.refused.cs");
}
