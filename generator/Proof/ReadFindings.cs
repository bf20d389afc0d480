using System.Collections.Immutable;
using System.Text.Json;

namespace Generator.Proof;

/// <summary>Reads from evidence what the features found in the code.</summary>
internal static class ReadFindings
{
    /// <returns>
    /// Null if another version of the generator wrote the evidence, with fewer features or in another form.
    /// </returns>
    public static Documents? From(Evidence evidence, ImmutableArray<Finding> findings)
    {
        var sections = evidence.Findings.ToDictionary(section => section.Name, section => section.Documents);
        try
        {
            return !evidence.Packages.IsDefault && findings.All(finding => sections.ContainsKey(finding.Name))
                ? new Documents([.. findings.SelectMany(finding => finding.Read(sections[finding.Name]))])
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
