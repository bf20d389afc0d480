using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace Generator.Proof.Mutants;

// Expressions: each could have another value.
internal sealed partial class FindMutants
{
    private static readonly Dictionary<SyntaxKind, string> Others = new()
    {
        [SyntaxKind.PlusToken] = "-",
        [SyntaxKind.MinusToken] = "+",
        [SyntaxKind.AsteriskToken] = "/",
        [SyntaxKind.SlashToken] = "*",
        [SyntaxKind.PercentToken] = "*",
        [SyntaxKind.LessThanToken] = "<=",
        [SyntaxKind.LessThanEqualsToken] = "<",
        [SyntaxKind.GreaterThanToken] = ">=",
        [SyntaxKind.GreaterThanEqualsToken] = ">",
        [SyntaxKind.EqualsEqualsToken] = "!=",
        [SyntaxKind.ExclamationEqualsToken] = "==",
        [SyntaxKind.AmpersandAmpersandToken] = "||",
        [SyntaxKind.BarBarToken] = "&&",
        [SyntaxKind.PlusPlusToken] = "--",
        [SyntaxKind.MinusMinusToken] = "++",
        [SyntaxKind.PlusEqualsToken] = "-=",
        [SyntaxKind.MinusEqualsToken] = "+=",
    };

    private static readonly Dictionary<string, string> OtherNames = new(StringComparer.Ordinal)
    {
        ["Increment"] = "Decrement",
        ["Decrement"] = "Increment",
        ["Min"] = "Max",
        ["Max"] = "Min",
        ["First"] = "Last",
        ["Last"] = "First",
        ["Any"] = "All",
        ["All"] = "Any",
        ["Skip"] = "Take",
        ["Take"] = "Skip",
        ["OrderBy"] = "OrderByDescending",
        ["OrderByDescending"] = "OrderBy",
    };

    public override void VisitBinaryExpression(BinaryExpressionSyntax node)
    {
        if (node.IsKind(SyntaxKind.CoalesceExpression) && node.Right is not ThrowExpressionSyntax)
        {
            Replace(node, node.Right.ToString());
        }
        else if (Others.TryGetValue(node.OperatorToken.Kind(), out var other) && !IsText(node))
        {
            Replace(node, With(node, node.OperatorToken, other));
        }

        base.VisitBinaryExpression(node);
    }

    public override void VisitAssignmentExpression(AssignmentExpressionSyntax node)
    {
        if (Others.TryGetValue(node.OperatorToken.Kind(), out var other) && !IsText(node) && !IsEvent(node.Left))
        {
            Replace(node, With(node, node.OperatorToken, other));
        }

        base.VisitAssignmentExpression(node);
    }

    public override void VisitPostfixUnaryExpression(PostfixUnaryExpressionSyntax node)
    {
        if (Others.TryGetValue(node.OperatorToken.Kind(), out var other))
        {
            Replace(node, With(node, node.OperatorToken, other));
        }

        base.VisitPostfixUnaryExpression(node);
    }

    public override void VisitPrefixUnaryExpression(PrefixUnaryExpressionSyntax node)
    {
        if (node.IsKind(SyntaxKind.PreIncrementExpression) || node.IsKind(SyntaxKind.PreDecrementExpression))
        {
            Replace(node, With(node, node.OperatorToken, Others[node.OperatorToken.Kind()]));
        }
        else if (node.IsKind(SyntaxKind.LogicalNotExpression) && node.Parent is not IfStatementSyntax)
        {
            Replace(node, node.Operand.ToString());
        }

        base.VisitPrefixUnaryExpression(node);
    }

    public override void VisitConditionalExpression(ConditionalExpressionSyntax node)
    {
        Negate(node.Condition);
        base.VisitConditionalExpression(node);
    }

    public override void VisitWhenClause(WhenClauseSyntax node)
    {
        Negate(node.Condition);
        base.VisitWhenClause(node);
    }

    public override void VisitCatchFilterClause(CatchFilterClauseSyntax node)
    {
        Negate(node.FilterExpression);
        base.VisitCatchFilterClause(node);
    }

    public override void VisitLiteralExpression(LiteralExpressionSyntax node)
    {
        switch (node.Token.Value)
        {
            case bool value when node.Parent is not (WhileStatementSyntax or DoStatementSyntax):
                Replace(node, value ? "false" : "true");
                break;
            case string { Length: > 0 } when !IsName(node):
                Replace(node, "\"\"");
                break;
            case int value and < int.MaxValue:
                Replace(node, (value + 1).ToString(CultureInfo.InvariantCulture));
                break;
            case double value:
                Replace(node, (value + 1).ToString("0.0###", CultureInfo.InvariantCulture));
                break;
        }
    }

    public override void VisitInterpolatedStringExpression(InterpolatedStringExpressionSyntax node)
    {
        if (!IsName(node))
        {
            Replace(node, "\"\"");
        }

        base.VisitInterpolatedStringExpression(node);
    }

    // A token that is not handed on cancels nothing.
    public override void VisitArgument(ArgumentSyntax node)
    {
        if (
            node.RefKindKeyword.IsKind(SyntaxKind.None)
            && node.Expression is not DefaultExpressionSyntax
            && model.GetTypeInfo(node.Expression).Type?.ToDisplayString() == "System.Threading.CancellationToken"
            && node.Expression.ToString() != "CancellationToken.None"
        )
        {
            Replace(node.Expression, "CancellationToken.None");
        }

        base.VisitArgument(node);
    }

    public override void VisitInvocationExpression(InvocationExpressionSyntax node)
    {
        if (
            node.Expression is MemberAccessExpressionSyntax { Name: IdentifierNameSyntax name }
            && OtherNames.TryGetValue(name.Identifier.ValueText, out var other)
            && model.GetSymbolInfo(node).Symbol?.ContainingNamespace.ToDisplayString() is { } space
            && space.StartsWith("System", StringComparison.Ordinal)
        )
        {
            Replace(node, With(node, name.Identifier, other));
        }

        base.VisitInvocationExpression(node);
    }

    public override void VisitSwitchExpressionArm(SwitchExpressionArmSyntax node)
    {
        Default(node.Expression);
        base.VisitSwitchExpressionArm(node);
    }

    public override void VisitArrowExpressionClause(ArrowExpressionClauseSyntax node)
    {
        Body(node.Parent!, node.Expression, node.Span);
        base.VisitArrowExpressionClause(node);
    }

    public override void VisitSimpleLambdaExpression(SimpleLambdaExpressionSyntax node)
    {
        Body(node, node.ExpressionBody, node.Body.Span);
        base.VisitSimpleLambdaExpression(node);
    }

    public override void VisitParenthesizedLambdaExpression(ParenthesizedLambdaExpressionSyntax node)
    {
        Body(node, node.ExpressionBody, node.Body.Span);
        base.VisitParenthesizedLambdaExpression(node);
    }

    private void Body(SyntaxNode owner, ExpressionSyntax? body, TextSpan span)
    {
        if (body is null or ThrowExpressionSyntax)
        {
            return;
        }

        if (
            (model.GetDeclaredSymbol(owner) ?? model.GetSymbolInfo(owner).Symbol) is IMethodSymbol method
            && (method.ReturnsVoid || (method.IsAsync && method.ReturnType is INamedTypeSymbol { Arity: 0 }))
        )
        {
            var end = owner is LambdaExpressionSyntax ? span.End : span.End + 1;
            Add(new Mutant(null, TextSpan.FromBounds(span.Start, end), "{ }", Shown(body.ToString()), ""));
        }
        else
        {
            Default(body);
        }
    }

    private void Default(ExpressionSyntax node)
    {
        var value = model.GetConstantValue(node);
        if (
            node is not (ThrowExpressionSyntax or DefaultExpressionSyntax)
            && !(value.HasValue && value.Value is null or 0 or false)
            && !node.IsKind(SyntaxKind.DefaultLiteralExpression)
        )
        {
            Add(new Mutant(node, node.Span, "default!", Shown(node.ToString()), "default"));
        }
    }

    // Another operator turns an equality round already.
    private void Negate(ExpressionSyntax node)
    {
        if (node.IsKind(SyntaxKind.LogicalNotExpression))
        {
            Replace(node, ((PrefixUnaryExpressionSyntax)node).Operand.ToString());
        }
        else if (!node.IsKind(SyntaxKind.EqualsExpression) && !node.IsKind(SyntaxKind.NotEqualsExpression))
        {
            Replace(node, $"!({node})");
        }
    }

    private static string With(SyntaxNode node, SyntaxToken token, string other)
    {
        var (text, at) = (node.ToString(), token.SpanStart - node.SpanStart);
        return $"{text[..at]}{other}{text[(at + token.Span.Length)..]}";
    }

    private bool IsText(ExpressionSyntax node) =>
        model.GetTypeInfo(node).Type?.SpecialType == SpecialType.System_String;

    private bool IsEvent(ExpressionSyntax node) => model.GetSymbolInfo(node).Symbol is IEventSymbol;

    // Whoever reads what is printed sees nothing of it, so it is there for people with a debugger.
    private bool IsName(ExpressionSyntax node)
    {
        var outer = node.Ancestors()
            .SkipWhile(one =>
                one is CollectionElementSyntax or CollectionExpressionSyntax or InitializerExpressionSyntax
            )
            .FirstOrDefault();
        return outer switch
        {
            ArgumentSyntax argument => model.GetOperation(argument)
                is IArgumentOperation { Parameter.Name: "name" or "names" or "paramName" or "threadName" },
            AssignmentExpressionSyntax assignment => assignment.Left.ToString().Split('.')[^1] == "Name",
            _ => false,
        };
    }
}
