using System.Text.Json.Serialization;

namespace Generator;

/// <summary>What is known of a name in the code: the compiler says what it is, the reference documentation what it is for.</summary>
/// <param name="Before">The signature up to the name: <c>(local) Task&lt;string&gt; </c>.</param>
/// <param name="Name">The name with the type it belongs to: <c>Task.WhenAll</c>.</param>
/// <param name="After">The rest of the signature: type parameters, parameters, accessors.</param>
/// <param name="Summary">The first sentence of its documentation; empty if there is none.</param>
/// <param name="Documentation">Address of its page on learn.microsoft.com; null for what is not .NET's own.</param>
/// <param name="Listing">Key of the listing that declares it; null if none does, and for readers who have that listing before their eyes.</param>
/// <param name="Declared">Documentation id of what the code itself declares; null for what is not the code's own, and for readers who have its declaration before their eyes.</param>
public sealed record Card(
    string Before,
    string Name,
    string After,
    string Summary = "",
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Documentation = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Listing = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Declared = null)
{
    public string Signature => $"{Before}{Name}{After}";
}

/// <summary>A card as a page holds it, once for all names that it belongs to.</summary>
/// <param name="Number">Counted from 1 on each page, in the order of first appearance.</param>
/// <param name="First">Key of the listing in which the page names it first.</param>
/// <param name="Shown">Where the site shows <see cref="Card.Listing"/>, or else what it declares: path and anchor; null while that is not known, or if no page shows it.</param>
public sealed record PageCard(int Number, Card Card, string First, string? Shown = null);
