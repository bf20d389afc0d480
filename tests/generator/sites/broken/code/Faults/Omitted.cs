using System.Diagnostics;
using Uncounted = System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverageAttribute;

namespace Faults;

[AttributeUsage(AttributeTargets.Method)]
public sealed class ExcludeFromCoverageAttribute : Attribute;

public static class Omitted
{
    #pragma warning disable CS0162
    #region left-out unquoted: code that never runs
    public static int Answer()
    {
        if (false)
        {
            return Nowhere();
        }

        Whisper();
        return 42;
    }
    #endregion

    #region uncounted unquoted: code that is not counted
    [Uncounted]
    public static int Nowhere() => 1;

    [ExcludeFromCoverage]
    public static int Elsewhere() => 2;
    #endregion

    #region renumbered unquoted: lines that count as others
    public static int Renumbered()
    {
#line 1
        return 3;
#line default
    }
    #endregion

#if !DEBUG
    public static int Release() => Missing();
#endif

    [Conditional("NEVER")]
    private static void Whisper() => throw new InvalidOperationException();
}
