using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Generator;

/// <summary>
/// Serializes JSON to text that is the same on any machine and safe in HTML: the default encoder escapes markup.
/// </summary>
internal static class JsonText
{
    public static string Of(JsonObject value, bool indented = true)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = indented, NewLine = "\n" }))
        {
            value.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }
}
