namespace Listings.Tests.Coroutines;

public class RulesTests
{
    [Fact]
    [Proves("refused-return", Contract = Contract.DoesNotCompile)]
    [Proves("refused-out", Contract = Contract.DoesNotCompile)]
    [Proves("refused-in-try", Contract = Contract.DoesNotCompile)]
    [Proves("refused-in-catch", Contract = Contract.DoesNotCompile)]
    [Proves("refused-in-finally", Contract = Contract.DoesNotCompile)]
    [Proves("refused-in-lock", Contract = Contract.DoesNotCompile)]
    public async Task The_compiler_refuses_what_an_iterator_cannot_do() => await VerifyDoesNotCompile("Coroutines/Rules.refused.cs");
}
