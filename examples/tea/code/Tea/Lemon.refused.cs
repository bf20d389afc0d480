namespace Tea;

public static class Lemon
{
    #region lemon
    public static int Slices()
    {
        return "two"; //~ CS0029
    }
    #endregion
}
