using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace Generator.Attestation;

/// <summary>
/// Builds an in-toto statement about the files of a site, which a workflow can sign:
/// https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md.
/// </summary>
internal static class BuildStatement
{
    private const string Type = "https://in-toto.io/Statement/v1";

    // docs/evidence.md explains it. SLSA provenance has to name who built the site, which the build cannot know.
    private const string PredicateType = "urn:uuid:480bfeaa-e079-467c-939b-6e7f9500ce64";

    /// <param name="files">All files of the site but the statement.</param>
    /// <param name="evidencePath">Path of the evidence among them.</param>
    public static string Of(ImmutableArray<HashedFile> files, SiteEvidence evidence, string evidencePath)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("_type", Type);
            json.WriteStartArray("subject");
            foreach (var file in files)
            {
                WriteResource(json, file);
            }

            json.WriteEndArray();
            json.WriteString("predicateType", PredicateType);
            json.WriteStartObject("predicate");
            json.WriteNumber("listings", evidence.Listings.Length);
            json.WriteNumber("tests", evidence.Tests);
            json.WriteString("closure", evidence.Closure);
            json.WriteString("sdk", evidence.Sdk);
            json.WriteString("runtime", evidence.Runtime);
            json.WriteBoolean("drafts", evidence.Drafts);
            WriteKnown(json, "address", evidence.Address);
            WriteKnown(json, "commit", evidence.Commit);
            json.WritePropertyName("evidence");
            WriteResource(json, files.Single(file => file.Path == evidencePath));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan) + "\n";
    }

    private static void WriteResource(Utf8JsonWriter json, HashedFile file)
    {
        json.WriteStartObject();
        json.WriteString("name", file.Path);
        json.WriteStartObject("digest");
        json.WriteString("sha256", file.Hash);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteKnown(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
