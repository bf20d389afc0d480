using System.Collections.Immutable;

namespace Generator.Preview;

/// <summary>Tells the terminal what each build comes to.</summary>
/// <param name="root">Absolute path of the series root.</param>
internal sealed class PreviewReport(TextWriter writer, string root)
{
    private const string Restart =
        "The program that builds the site has changed. Start the preview again to see what that does.";

    private readonly Lock _gate = new();

    private ImmutableArray<Problem> _told = [];

    private int _version;

    public void Tell(PreviewState state)
    {
        // Most saves change nothing here; the browser shows the page.
        if (state.Version != _version && (_version == 0 || !state.Problems.SequenceEqual(_told)))
        {
            lock (_gate)
            {
                ReportProblems.To(writer, state.Problems, Format.Text, root).GetAwaiter().GetResult();
                writer.WriteLine(Count(state.Problems.Length));
            }
        }

        (_told, _version) = (state.Problems, state.Version);
    }

    /// <param name="path">Of the file that was saved, relative to the series root.</param>
    public void TellSaved(string path)
    {
        if (SavedFile.IsProgram(path))
        {
            lock (_gate)
            {
                writer.WriteLine(Restart);
            }
        }
    }

    private static string Count(int problems) =>
        problems switch
        {
            0 => "No problem.",
            1 => "1 problem.",
            _ => $"{problems} problems.",
        };
}
