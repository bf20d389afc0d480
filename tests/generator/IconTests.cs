using Theme;
using Theme.Posters;

namespace Generator.Tests;

/// <summary>The icons that can't be drawn by a browser are drawn by the program, and kept.</summary>
public class IconTests
{
    [Theory]
    [InlineData("icon", 48, 2, false)]
    // A telephone puts it on a tile of its own: no corner may be missing.
    [InlineData("apple-touch-icon", 180, 28, true)]
    public void An_icon_is_the_sign(string name, int size, int margin, bool isOnPaper)
    {
        var canvas = new Canvas(size, size);
        if (isOnPaper)
        {
            canvas.Clear(Palette.Light("paper"));
        }

        DrawLogo.Small(canvas, margin, margin, size - (2 * margin));

        var file = Path.Combine(Checkout.Root, "theme", "icons", $"{name}.png");
        var drawn = Png.Of(canvas);
        if (!File.Exists(file) || !File.ReadAllBytes(file).AsSpan().SequenceEqual(drawn))
        {
            var received = Path.ChangeExtension(file, ".received.png");
            File.WriteAllBytes(received, drawn);
            Assert.Fail($"{file} is not what the program draws. Look at {received}, and rename it if it is right.");
        }
    }
}
