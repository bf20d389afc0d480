using System.Collections.Immutable;
using System.Text;
using ICSharpCode.Decompiler.CSharp;
using ICSharpCode.Decompiler.CSharp.OutputVisitor;
using ICSharpCode.Decompiler.CSharp.Syntax;
using ICSharpCode.Decompiler.IL;
using ICSharpCode.Decompiler.Semantics;
using ICSharpCode.Decompiler.TypeSystem;

namespace Generator.Lowering;

/// <summary>Writes decompiled code in the style of listings, with the kind of each character.</summary>
internal sealed class WriteCode : DecoratingTokenWriter
{
    private static readonly CSharpFormattingOptions Format = Formatting();

    private static readonly HashSet<string> Control =
    [
        "if",
        "else",
        "switch",
        "case",
        "for",
        "foreach",
        "while",
        "do",
        "break",
        "continue",
        "goto",
        "return",
        "throw",
        "try",
        "catch",
        "finally",
        "when",
    ];

    private readonly StringBuilder _text;

    private readonly List<(int From, CodeKind Kind)> _runs = [];

    private readonly Stack<AstNode> _nodes = [];

    private WriteCode(StringBuilder text)
        : base(new TextWriterTokenWriter(new StringWriter(text) { NewLine = "\n" }) { IndentationString = "    " }) =>
        _text = text;

    public static ImmutableArray<ColouredLine> Of(IEnumerable<EntityDeclaration> declarations)
    {
        var writer = new WriteCode(new StringBuilder());
        var visitor = new CSharpOutputVisitor(InsertRequiredSpaces(writer), Format);
        foreach (var (index, declaration) in declarations.Index())
        {
            if (index > 0)
            {
                writer.NewLine();
            }

            declaration.AcceptVisitor(visitor);
        }

        return writer.Lines();
    }

    public override void StartNode(AstNode node)
    {
        // Put an empty line between members, except between fields.
        if (
            node is EntityDeclaration and not FieldDeclaration
            && node is not Accessor
            && node.PrevSibling is EntityDeclaration
            && node.Parent is TypeDeclaration
        )
        {
            NewLine();
        }

        _nodes.Push(node);
        base.StartNode(node);
    }

    public override void EndNode(AstNode node)
    {
        _nodes.Pop();
        base.EndNode(node);
    }

    public override void WriteIdentifier(Identifier identifier) =>
        Write(Kind(identifier), () => base.WriteIdentifier(identifier));

    public override void WriteKeyword(string keyword) =>
        Write(
            Control.Contains(keyword) || _nodes.Peek() is CaseLabel or ForeachStatement
                ? CodeKind.Control
                : CodeKind.Keyword,
            () => base.WriteKeyword(keyword)
        );

    public override void WritePrimitiveType(string type) =>
        Write(CodeKind.Keyword, () => base.WritePrimitiveType(type));

    public override void WriteInterpolatedText(string text) =>
        Write(CodeKind.Text, () => base.WriteInterpolatedText(text));

    public override void WritePrimitiveValue(object? value, LiteralFormat format = LiteralFormat.None) =>
        Write(
            value switch
            {
                null or bool => CodeKind.Keyword,
                string or char => CodeKind.Text,
                _ => CodeKind.Number,
            },
            () => base.WritePrimitiveValue(value, format)
        );

    public override void WriteToken(string token) =>
        Write(token.Contains('"', StringComparison.Ordinal) ? CodeKind.Text : CodeKind.Plain, () =>
            base.WriteToken(token)
        );

    // Leave out the decompiler's own comments.
    public override void WriteComment(CommentType commentType, string content) { }

    private void Write(CodeKind kind, Action write)
    {
        var from = _text.Length;
        write();
        // Indentation is written together with the first token of a line, but is not part of it.
        var isFirst = from == 0 || _text[from - 1] == '\n';
        while (isFirst && from < _text.Length && _text[from] == ' ')
        {
            from++;
        }

        _runs.Add((from, kind));
        _runs.Add((_text.Length, CodeKind.Plain));
    }

    private ImmutableArray<ColouredLine> Lines()
    {
        var kinds = new char[_text.Length];
        kinds.AsSpan().Fill('a');
        foreach (var (run, next) in _runs.Zip(_runs.Skip(1)))
        {
            kinds.AsSpan(run.From, next.From - run.From).Fill((char)('a' + run.Kind));
        }

        var start = 0;
        var lines = ImmutableArray.CreateBuilder<ColouredLine>();
        foreach (var line in _text.ToString().TrimEnd('\n').Split('\n'))
        {
            lines.Add(new ColouredLine(lines.Count + 1, line, new string(kinds, start, line.Length)));
            start += line.Length + 1;
        }

        return lines.ToImmutable();
    }

    private static CodeKind Kind(Identifier identifier) =>
        identifier.Parent switch
        {
            SimpleType or MemberType or TypeDeclaration or ConstructorDeclaration or TypeParameterDeclaration =>
                CodeKind.Type,
            MethodDeclaration => CodeKind.Method,
            PropertyDeclaration or NamedExpression => CodeKind.Member,
            VariableInitializer { Parent: FieldDeclaration } => CodeKind.Member,
            ParameterDeclaration or NamedArgumentExpression => CodeKind.Parameter,
            VariableInitializer or CatchClause or SingleVariableDesignation => CodeKind.Local,
            Expression expression => Kind(expression),
            _ => CodeKind.Plain,
        };

    private static CodeKind Kind(Expression expression) =>
        expression.GetResolveResult() switch
        {
            ILVariableResolveResult { Variable.Kind: VariableKind.Parameter } => CodeKind.Parameter,
            ILVariableResolveResult => CodeKind.Local,
            TypeResolveResult => CodeKind.Type,
            MemberResolveResult { Member: IMethod } or MethodGroupResolveResult => CodeKind.Method,
            MemberResolveResult => CodeKind.Member,
            _ => expression.Parent is InvocationExpression invocation && invocation.Target == expression
                ? CodeKind.Method
                : CodeKind.Plain,
        };

    private static CSharpFormattingOptions Formatting()
    {
        var format = FormattingOptionsFactory.CreateAllman();
        format.MinimumBlankLinesBetweenMembers = 0;
        return format;
    }
}
