using System.Collections.Immutable;
using System.Reflection;
using Generator.Proof.Mutants;
using Microsoft.CodeAnalysis.CSharp;

namespace Generator.Tests.Proof;

/// <summary>All changes of the code compiled at once.</summary>
public class CompileMutantsTests
{
    private static readonly CSharpCompilation Code = OddCode.Compiled();

    private static readonly ImmutableArray<NumberedMutant> Mutants =
    [
        .. FindMutants
            .In(Code.GetSemanticModel(Code.SyntaxTrees[0]), [(0, int.MaxValue)])
            .Select((mutant, index) => new NumberedMutant(index + 1, Code.SyntaxTrees[0], "code/Odd.cs", mutant)),
    ];

    private static readonly CompileMutants Compile = new(Code, Mutants);

    [Fact]
    public void Code_with_switches_does_what_it_did_until_one_is_thrown()
    {
        var switched = Compile.Together(CancellationToken.None);

        Assert.True(Mutants.Length > 150);
        // Most have no need of a compiler run of their own.
        Assert.True(switched.Alone.Count < Mutants.Length / 3, $"{switched.Alone.Count} of {Mutants.Length}");
        var said = OddCode.Run(Written(switched.Code));
        Assert.Equal(35, said.Split('|').Length);
        Assert.Equal(said, OddCode.Run(Original()));
        var number = Mutants.Single(one => one.Mutant.Before == "\"nothing\"").Number;
        Assert.NotEqual(said, OddCode.Run(Written(switched.Code), code => Throw(code, number)));
    }

    [Theory]
    [InlineData("Count > 5 ? new(1, 2) : null", "CS0103")]
    public void What_the_compiler_does_not_accept_is_told(string declared, string error)
    {
        var one = Mutants.First(one => one.Mutant.Before.Contains(declared, StringComparison.Ordinal));

        var (code, refusal) = Compile.Alone(one, CancellationToken.None);

        Assert.Null(code);
        Assert.StartsWith($"{error}: ", refusal, StringComparison.Ordinal);
    }

    private static void Throw(Assembly code, int number) =>
        code.GetType("Proving.Mutant")!.GetMethod("Try")!.Invoke(null, [number]);

    private static byte[] Written(EmittedCode code) => [.. code.Assembly];

    private static byte[] Original()
    {
        using var stream = new MemoryStream();
        Assert.True(Code.Emit(stream).Success);
        return stream.ToArray();
    }
}
