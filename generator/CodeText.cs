namespace Generator;

/// <summary>Text of C# that the compiler's own parser can read.</summary>
internal static class CodeText
{
    // The parser calls itself for each bracket, and would end the process when the stack is full.
    private const int MostNested = 250;

    /// <param name="file">Path of the file, for the problem.</param>
    /// <returns>Null if the brackets are not nested too deeply.</returns>
    public static Problem? Fault(string text, string file)
    {
        var (nested, line, start) = (0, 1, 0);
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] == '\n')
            {
                (line, start) = (line + 1, index + 1);
            }
            else if (text[index] is ')' or ']' or '}')
            {
                nested = Math.Max(0, nested - 1);
            }
            else if (text[index] is '(' or '[' or '{' && ++nested > MostNested)
            {
                return CodeProblems.TooDeep.At(new Location(file, line, index - start + 1), MostNested);
            }
        }

        return null;
    }
}
