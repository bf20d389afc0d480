using System.Text;

namespace Listings.Tests.Shared;

/// <summary>
/// A writer that tells a recording whose turn it is. Time is counted in lines, and lines that one speaker prints in a row are one turn.
/// After its last line, <see cref="End"/> has to be called.
/// </summary>
/// <param name="speakerOf">Who prints a line, given who printed the one before.</param>
/// <param name="labelOf">What the picture says of a turn, given its speaker and its lines.</param>
/// <param name="parkedOf">The same of the time from a turn to its speaker's next one; null if the speaker was not parked there.</param>
public sealed class TurnWriter(Recording recording, Func<string, string, string> speakerOf, Func<string, string[], string> labelOf, Func<string, string[], string?> parkedOf) : TextWriter
{
    private readonly List<string> _lines = [];

    private readonly List<Place> _places = [];

    private readonly Dictionary<string, (decimal Since, string Label, Place Place)> _parked = [];

    private string _speaker = "";

    private decimal _now;

    public override Encoding Encoding => Encoding.Unicode;

    public override void WriteLine(string? value)
    {
        var speaker = speakerOf(value!, _speaker);
        if (speaker != _speaker)
        {
            End();
            _speaker = speaker;
        }

        _lines.Add(value!);
        _places.Add(recording.Touch());
    }

    public void End()
    {
        if (_lines.Count == 0)
        {
            return;
        }

        string[] lines = [.. _lines];
        Place[] places = [.. _places];
        _lines.Clear();
        _places.Clear();
        var start = _now;
        _now += lines.Length;
        if (_parked.Remove(_speaker, out var parked))
        {
            recording.Add(_speaker, Doing.Waiting, parked.Since, start, parked.Label, null, parked.Place);
        }

        recording.Add(_speaker, Doing.Working, start, _now, labelOf(_speaker, lines), Thread.CurrentThread, places);
        if (parkedOf(_speaker, lines) is { } label)
        {
            _parked[_speaker] = (_now, label, places[^1]);
        }
    }
}
