using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;

namespace Generator.Types;

/// <summary>Makes a page for each type that the code behind the listings declares.</summary>
/// <typeparam name="TType">The theme's component for the page of a type.</typeparam>
/// <typeparam name="TNamespace">The theme's component for the page of a namespace.</typeparam>
/// <typeparam name="TIndex">The theme's component for the page of all types.</typeparam>
internal sealed class TypesPipeline<TType, TNamespace, TIndex> : Pipeline
    where TType : IComponent
    where TNamespace : IComponent
    where TIndex : IComponent
{
    private const string Index = $"{CodeNamespace.Folder}index.html";

    public override ImmutableArray<Type> Reads => [typeof(Code), typeof(FilePage)];

    public override ImmutableArray<Type> Makes => [typeof(CodeNamespace), typeof(Declarations), typeof(Findable)];

    public override IEnumerable<IDocument> Input(BuildContext context) =>
        [new Finding<CodeType>("types", TypesJson.Default.ImmutableArrayCodeType, DescribeTypes.Of)];

    protected override IEnumerable<IDocument> Process(Documents documents, BuildContext context)
    {
        var types = documents.Get<Code>().Findings.Of<CodeType>();
        var namespaces = FindTypes.In(types, documents.Of<FilePage>());
        return namespaces.IsEmpty
            ? []
            : [.. namespaces, CollectDeclarations.All(namespaces, Index), .. FindableTypes.In(namespaces, Index)];
    }

    public override IEnumerable<IDocument> PostProcess(Site site, Documents files, BuildContext context)
    {
        var namespaces = site.Of<CodeNamespace>();
        return
        [
            .. RenderPages.As<TType>(namespaces.SelectMany(space => space.Types), site, context.Components),
            .. RenderPages.As<TNamespace>(namespaces, site, context.Components),
            .. namespaces.Take(1).Select(_ => RenderPages.As<TIndex>(Index, site, context.Components)),
        ];
    }
}
