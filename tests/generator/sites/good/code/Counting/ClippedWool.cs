namespace Counting;

// No article shows a part of this, but a program includes it.
public sealed record ClippedWool(string Sheep, int Minutes);
