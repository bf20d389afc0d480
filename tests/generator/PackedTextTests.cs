namespace Generator.Tests;

/// <summary>A text can be kept compressed.</summary>
public class PackedTextTests
{
    [Theory]
    [InlineData("")]
    [InlineData("Grüße, 🐄!")]
    public void A_packed_text_comes_out_as_it_was(string text)
    {
        var packed = PackedText.Of(text);

        Assert.Equal(text, $"{packed}");
        Assert.Equal(text.Length == 0, packed.IsEmpty);
    }
}
