namespace Faults;

public static class Accepted
{
    #region accepted
    public static int Accept() => 1; //~ CS0029
    #endregion
}
