namespace Generator.Glossary;

/// <summary>Problems with terms and their definitions.</summary>
internal static class GlossaryProblems
{
    public static readonly ProblemKind UndefinedTerm = new(
        "WRD06",
        "Term without a definition",
        "The term '{term}' is not in the glossary.{suggestion}",
        "Define it in input/glossary.md; use *italics* for emphasis."
    );

    public static readonly ProblemKind RepeatedTerm = new(
        "WRD07",
        "Repeated term",
        "The term '{term}' is introduced a second time; the first time is on line {line}.",
        "Keep one of them; use *italics* for emphasis."
    );

    public static readonly ProblemKind UnusedTerm = new(
        "WRD08",
        "Term that no article introduces",
        "No article introduces the term '{term}'.",
        "Put it in bold where it is explained, or remove it here."
    );

    public static readonly ProblemKind UnsortedTerm = new(
        "WRD10",
        "Term out of order",
        "The term '{term}' comes after '{before}', so its letter is not where readers look for it.",
        "Sort the terms by their first letters."
    );
}
