#!/usr/bin/env dotnet
namespace Primer;

public static class QuestionMarks
{
    public static void Main() => Show(Console.Out);

    #region question-marks
    public static void Show(TextWriter output)
    {
        output.WriteLine(Describe("Moo!"));
        output.WriteLine(Describe(null));
    }

    public static string Describe(string? sound)
    {
        var loud = sound?.ToUpperInvariant();
        var shown = loud ?? "silence";
        var letters = sound is null ? 0 : sound.Length;
        return $"{shown}, {letters} letters";
    }
    #endregion
}
