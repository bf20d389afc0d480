#!/usr/bin/env dotnet
using System.Diagnostics.CodeAnalysis;

namespace Faults;

#region only-names
public enum Names
{
    Ann,
    Bob,
}
#endregion

public static class Unproven
{
    public static void Main() => Console.Out.WriteLine(Untested());

    #region excluded
    [ExcludeFromCodeCoverage]
    public static int Excluded() => 1;
    #endregion

    #region untested
    public static int Untested() => 1;
    #endregion

    #region failing
    public static int Failing() => 1;
    #endregion

    #region skipped
    public static int Skipped() => 1;
    #endregion

    #region forgotten
    public static int Forgotten() => 1;
    #endregion

    #region half
    public static int Half(bool whole)
    {
        if (whole)
        {
            return 2;
        }

        return 1;
    }
    #endregion
}
