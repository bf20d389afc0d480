namespace Tea;

/// <summary>A listing for each contract.</summary>
public static class Promises
{
    #region guests
    public static void Welcome(IEnumerable<string> guests, TextWriter output)
    {
        foreach (var guest in guests)
        {
            output.WriteLine($"{guest} sits down.");
        }
    }
    #endregion

    #region biscuit
    public static string Dip(int seconds) => seconds < 5 ? "soft" : "gone";
    #endregion

    #region spill
    public static void Fill(int cups, TextWriter output)
    {
        output.WriteLine($"{cups} cups are full.");
        throw new InvalidOperationException("The pot is empty.");
    }
    #endregion

    #region kettle
    public static async Task Boil(Task power)
    {
        await power;
        Console.Out.WriteLine("The water boils.");
    }
    #endregion

    #region last-biscuit
    public static string TakeLast()
    {
        var (biscuits, taken) = (1, 0);
        Thread[] guests = [new(Take) { Name = "Ann" }, new(Take) { Name = "Bob" }];
        Array.ForEach(guests, guest => guest.Start());
        Array.ForEach(guests, guest => guest.Join());
        return $"{taken} taken, {biscuits} left";

        void Take()
        {
            if (biscuits > 0)
            {
                biscuits--;
                Interlocked.Increment(ref taken);
            }
        }
    }
    #endregion

    #region tray
    public static int[] Tray(int cups) => new int[cups];
    #endregion
}
