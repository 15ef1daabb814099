namespace CallCoach.Coaching;

/// <summary>When the characters of a line were said: by the word times where there are any, else in proportion to the text.</summary>
internal sealed class LineClock
{
    private readonly TranscriptLine _line;
    private readonly List<(int Start, int End, SpokenWord Word)> _placed = [];

    public LineClock(TranscriptLine line)
    {
        _line = line;
        var at = 0;
        foreach (var word in line.Words)
        {
            var text = word.Text.Trim();
            var found = text.Length == 0 ? -1 : line.Text.IndexOf(text, at, StringComparison.OrdinalIgnoreCase);
            if (found < 0 || !IsTime(word.Start) || !IsTime(word.End))
                continue;
            at = found + text.Length;
            _placed.Add((found, at, word));
        }
    }

    /// <summary>Whether the times come from words.</summary>
    public bool HasWords => _placed.Count > 0;

    /// <summary>Seconds from the start of the call.</summary>
    /// <param name="start">First character.</param>
    /// <param name="end">One past the last.</param>
    public (double Start, double End) Of(int start, int end)
    {
        var words = _placed.Where(placed => placed.Start < end && start < placed.End).ToList();
        return words.Count > 0
            ? (words[0].Word.Start, Math.Max(words[0].Word.Start, words[^1].Word.End))
            : (InProportion(start), InProportion(end));
    }

    /// <summary>Seconds without sound before the next word, after the word that ends at a character; 0 when unknown.</summary>
    public double PauseAfter(int end)
    {
        var i = _placed.FindIndex(placed => placed.Start < end && end <= placed.End);
        return i < 0 || i == _placed.Count - 1 ? 0 : _placed[i + 1].Word.Start - _placed[i].Word.End;
    }

    private double InProportion(int character) =>
        _line.Start + (_line.End - _line.Start) * character / Math.Max(1, _line.Text.Length);

    private static bool IsTime(double seconds) => double.IsFinite(seconds);
}
