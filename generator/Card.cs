using System.Text.Json.Serialization;

namespace Generator;

/// <summary>
/// What a card says about a name in the code: its signature from the compiler and a summary from the documentation.
/// </summary>
/// <param name="Before">The signature up to the name: <c>(local) Task&lt;string&gt; </c>.</param>
/// <param name="Name">The name with its containing type: <c>Task.WhenAll</c>.</param>
/// <param name="After">The rest of the signature: type parameters, parameters, accessors.</param>
/// <param name="Summary">First sentence of its documentation; empty if there is none.</param>
/// <param name="Documentation">URL of its page on learn.microsoft.com; null if it is not part of .NET.</param>
/// <param name="Listing">
/// Key of the listing that declares it; null if there is none or the reader already sees the declaration.
/// </param>
/// <param name="Declared">
/// Documentation id if the code itself declares it; null if it doesn't or the reader already sees the declaration.
/// </param>
public sealed record Card(
    string Before,
    string Name,
    string After,
    string Summary = "",
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Documentation = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Listing = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Declared = null
)
{
    public string Signature => $"{Before}{Name}{After}";
}
