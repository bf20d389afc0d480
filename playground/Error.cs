using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Playground;

/// <summary>Why a program does not compile. Lines and columns start at 1.</summary>
internal sealed record Error(string File, int Line, int Column, string Id, string Message)
{
    public static Error At(Directive directive, string reason) =>
        At(directive.Location, "", $"#:{directive.Kind}: {reason}");

    public static Error Of(Diagnostic diagnostic) =>
        At(diagnostic.Location, diagnostic.Id, diagnostic.GetMessage(CultureInfo.InvariantCulture));

    private static Error At(Location location, string id, string message)
    {
        var (file, start) = (location.GetLineSpan().Path, location.GetLineSpan().StartLinePosition);
        return new Error(file ?? "", start.Line + 1, start.Character + 1, id, message);
    }
}
