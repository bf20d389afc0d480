namespace Generator;

/// <summary>The figure shows a program, or a part of one, that readers can change and run in the page.</summary>
public sealed record PlayableFigure(Playable Program) : Panel;
