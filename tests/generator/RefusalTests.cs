namespace Generator.Tests;

/// <summary>An error of the compiler is a fault of the code; one of an analyzer is a matter of style.</summary>
public class RefusalTests
{
    [Theory]
    [InlineData("CS0029", "PRF13")]
    [InlineData("IDE0011", "STY01")]
    [InlineData("CA1304", "STY01")]
    public void Each_has_a_kind_of_its_own(string code, string kind) =>
        Assert.Equal(kind, CodeProblems.Refusal(code).Code);
}
