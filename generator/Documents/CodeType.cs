using System.Collections.Immutable;

namespace Generator;

/// <summary>The types of one namespace that readers can look up.</summary>
/// <param name="Name">Empty for the global one.</param>
public sealed record CodeNamespace(string Name, ImmutableArray<CodeType> Types) : IAddressed
{
    /// <summary>Where the pages of types and namespaces lie.</summary>
    public const string Folder = "api/";

    public string Address => $"{Folder}{(Name.Length > 0 ? DocumentationPath.Of(Name) : "-global")}.html";

    public string Title => Name.Length > 0 ? Name : "(global)";
}

/// <summary>A type that the code declares for other code to use.</summary>
/// <param name="Id">As the compiler writes it: <c>T:Shared.EventLoop</c>.</param>
/// <param name="Name">With the types around it: <c>Kitchen.Oven</c>.</param>
/// <param name="Card">Its declaration in short, and the first sentence on it.</param>
/// <param name="Comment">All that the comment above it says.</param>
/// <param name="At">Its name.</param>
/// <param name="Members">In the order of the file.</param>
public sealed record CodeType(string Id, string Namespace, string Name, Card Card, ImmutableArray<CommentPart> Comment, Location At, ImmutableArray<CodeMember> Members) : IAddressed
{
    public string Address => $"{CodeNamespace.Folder}{DocumentationPath.Of(Id)}.html";

    /// <summary>Where its page shows a member.</summary>
    public string AddressOf(CodeMember member) => $"{Address}#{member.Anchor}";
}

/// <summary>A member that the code declares for other code to use.</summary>
/// <param name="Id">As the compiler writes it: <c>M:Shared.EventLoop.Run(System.Action)</c>.</param>
/// <param name="Anchor">Its place on the page of its type.</param>
/// <param name="Name">With the types of its parameters: <c>Run(Action)</c>.</param>
public sealed record CodeMember(string Id, string Anchor, string Name, Card Card, ImmutableArray<CommentPart> Comment, Location At);

/// <summary>A part of an XML comment, as plain text.</summary>
/// <param name="Tag">Such as <c>summary</c> or <c>param</c>.</param>
/// <param name="Name">What it is about, if the tag says it: a parameter, an exception.</param>
public sealed record CommentPart(string Tag, string Name, string Text);
