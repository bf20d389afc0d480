namespace Generator.Proof.Mutants;

/// <summary>The switch of all mutants. It becomes part of the assembly that has them.</summary>
internal static class MutantSource
{
    /// <summary>Environment variable with the number of the mutant that a process tries.</summary>
    public const string Variable = "PROOF_MUTANT";

    public const string Text = $$"""
        namespace Proving
        {
            public static class Mutant
            {
                private static readonly int Tried =
                    int.TryParse(System.Environment.GetEnvironmentVariable("{{Variable}}"), out var number) ? number : 0;

                public static bool Is(int number) => number == Tried;
            }
        }
        """;
}
