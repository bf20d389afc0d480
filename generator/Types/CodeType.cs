using System.Collections.Immutable;

namespace Generator.Types;

/// <summary>A namespace with the types in it that readers can look up.</summary>
/// <param name="Name">Empty for the global namespace.</param>
public sealed record CodeNamespace(string Name, ImmutableArray<CodeType> Types) : ISitePage, IDocument
{
    /// <summary>Folder in the site for the pages of types and namespaces.</summary>
    public const string Folder = "api/";

    public string SitePath => $"{Folder}{(Name.Length > 0 ? DocumentationPath.Of(Name) : "-global")}.html";

    public string Title => Name.Length > 0 ? Name : "(global)";
}

/// <summary>A type declared in the code that other code can use.</summary>
/// <param name="Id">Documentation id: <c>T:Shared.EventLoop</c>.</param>
/// <param name="Name">Includes the containing types: <c>Kitchen.Oven</c>.</param>
/// <param name="Card">Its signature and the first sentence of its documentation.</param>
/// <param name="Comment">Its whole XML comment.</param>
/// <param name="At">Location of its name.</param>
/// <param name="Members">In source order.</param>
public sealed record CodeType(
    string Id,
    string Namespace,
    string Name,
    Card Card,
    ImmutableArray<CommentPart> Comment,
    Location At,
    ImmutableArray<CodeMember> Members
) : ISitePage, IDocument
{
    public string SitePath => $"{CodeNamespace.Folder}{DocumentationPath.Of(Id)}.html";

    /// <summary>Path and anchor of a member on the page of this type.</summary>
    public string TargetOf(CodeMember member) => $"{SitePath}#{member.Anchor}";
}

/// <summary>A member declared in the code that other code can use.</summary>
/// <param name="Id">Documentation id: <c>M:Shared.EventLoop.Run(System.Action)</c>.</param>
/// <param name="Anchor">Anchor on the page of its type.</param>
/// <param name="Name">Includes the parameter types: <c>Run(Action)</c>.</param>
public sealed record CodeMember(
    string Id,
    string Anchor,
    string Name,
    Card Card,
    ImmutableArray<CommentPart> Comment,
    Location At
);
