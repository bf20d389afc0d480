namespace Generator.Preview;

/// <summary>Reads the line that a problem is about.</summary>
internal static class ReadLine
{
    /// <param name="path">Absolute path of a file.</param>
    /// <param name="line">Counted from 1.</param>
    /// <returns>"" if there is no such line.</returns>
    public static string At(string path, int line)
    {
        try
        {
            return File.Exists(path) ? File.ReadLines(path).ElementAtOrDefault(line - 1) ?? "" : "";
        }
        // It was deleted or is being written at this moment.
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
