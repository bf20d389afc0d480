using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Generator.Build;

/// <summary>JSON for standard output. It is not part of a page, so quotes, letters and signs stay readable.</summary>
internal static class PrintedJson
{
    public static string Of<T>(T value, JsonTypeInfo<T> form)
    {
        var bytes = new ArrayBufferWriter<byte>();
        var options = new JsonWriterOptions
        {
            Indented = true,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        using (var writer = new Utf8JsonWriter(bytes, options))
        {
            JsonSerializer.Serialize(writer, value, form);
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }
}
