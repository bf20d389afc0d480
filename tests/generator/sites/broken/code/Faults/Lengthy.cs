namespace Faults;

public static class Lengthy
{
    #region long
    public static int Sum(int a, int b)
    {
        var sum = 0;
        for (var i = 0; i < a; i++)
        {
            sum++;
        }

        for (var i = 0; i < b; i++)
        {
            sum++;
        }

        return sum;
    }
    #endregion
}
