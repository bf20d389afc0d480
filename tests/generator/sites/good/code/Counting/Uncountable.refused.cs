namespace Counting;

public static class Uncountable
{
    #region uncountable
    public static int Count()
    {
        return "many"; //~ CS0029
    }
    #endregion
}
