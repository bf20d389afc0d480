namespace Counting;

// No article shows a part of this, but a program includes it.
/// <summary>The wool of one <b>sheep</b>. It is what <see cref="Barn.Shear"/> leaves; &lt;script&gt;alert(1)&lt;/script&gt; it is not.</summary>
/// <param name="Sheep">Whose it was.</param>
/// <remarks>Wet wool weighs more.</remarks>
public sealed record ClippedWool(string Sheep, int Minutes)
{
    /// <summary>Weighs it dry.</summary>
    public int Weigh() => Weigh(0);

    /// <param name="water">How much of it is water, in percent.</param>
    /// <returns>Grams.</returns>
    /// <exception cref="InvalidOperationException">There is no wool.</exception>
    public int Weigh(int water) => Minutes > 0 ? Secret(water) : throw new InvalidOperationException(Sheep);

    private int Secret(int water) => Minutes * (100 + water);

    public readonly record struct Bale<TWool>(TWool[] Wool);
}

public enum Grade
{
    Fine,
    Coarse,
}

internal delegate string Judge(ClippedWool wool, Grade grade);

file static class Scales;
