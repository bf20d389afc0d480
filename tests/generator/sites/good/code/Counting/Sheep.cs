#!/usr/bin/env dotnet
namespace Counting;

public static class Sheep
{
    // What looks like a region in a string is none.
    private const string Trap = """
        #region trap
        """;

    public static void Main() => Count(3, Console.Out);

    #region sheep
    public static void Count(int sheep, TextWriter output)
    {
        #region fence
        for (var number = 1; number <= sheep; number++)
        {
            output.WriteLine($"{number} sheep <jumped> \"over\" the fence");
        }
        #endregion
    }
    #endregion

    #region shepherd unquoted: the tests need a <shepherd>, & "readers" do not
    public static int Trust(string shepherd) => shepherd.Length + Trap.Length;
    #endregion

    #region shears
    public static string Shear(string sheep) => $"{sheep} is bare";
    #endregion
}
