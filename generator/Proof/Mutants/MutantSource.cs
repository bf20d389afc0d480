namespace Generator.Proof.Mutants;

/// <summary>The switch of all mutants. It becomes part of the assembly that has them.</summary>
internal static class MutantSource
{
    /// <summary>Environment variable with the number of the mutant, for processes that tests start.</summary>
    public const string Variable = "PROOF_MUTANT";

    public const string Text = $$"""
        namespace Proving
        {
            public static class Mutant
            {
                private static volatile int tried = int.TryParse(
                    System.Environment.GetEnvironmentVariable("{{Variable}}"),
                    out var number
                )
                    ? number
                    : 0;

                public static void Try(int number)
                {
                    tried = number;
                    System.Environment.SetEnvironmentVariable("{{Variable}}", number == 0 ? null : $"{number}");
                }

                public static bool Is(int number) => number == tried;
            }
        }
        """;
}
