namespace Faults;

public static class Unmarked
{
    #region unmarked
    public static int Refuse() => "one";
    #endregion
}
