#:include TwoWords.cs
#:include Two_Words.cs
#:include Grüße.cs
#:include Lengthly.cs
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
