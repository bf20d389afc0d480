using Generator.Proof;

namespace Generator.Tests.Proof;

/// <summary>How a listing broke its contract is told by a code of its own.</summary>
public class BreachTests
{
    [Fact]
    public void Each_way_to_break_a_contract_is_a_problem_of_its_own()
    {
        var codes = Enum.GetNames<Breach>().Select(breach => ContractProblems.Of(breach).Code).ToArray();

        Assert.Distinct(codes);
        Assert.DoesNotContain("CON14", codes);
    }

    [Fact]
    public void A_way_that_the_generator_does_not_know_is_a_problem_and_no_exception() =>
        Assert.Equal("CON14", ContractProblems.Of("Whatever").Code);
}
