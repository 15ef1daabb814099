namespace CallCoach.Coaching;

/// <summary>The places of one line that are masked.</summary>
internal sealed class LineMask(TranscriptLine line)
{
    private const string Mask = "***";
    private const double MarginSeconds = 0.15;
    private const double MarginWithoutWordsSeconds = 0.6;   // places in proportion to the text are so uncertain

    private readonly List<(int Start, int End, SensitiveKind Kind)> _places = [];

    public TranscriptLine Line => line;

    public void Add(int start, int end, SensitiveKind kind) => _places.Add((start, end, kind));

    /// <summary>What the masks are, to see whether they have changed. A beginning that has become a number counts as changed: its sound must go now.</summary>
    public string Key => string.Join(' ', Merged().Select(place => $"{place.Start}-{place.End}{(place.Kind == SensitiveKind.Pending ? "?" : "")}"));

    public RedactedLine Masked()
    {
        var places = Merged();
        if (places.Count == 0)
            return new RedactedLine(line, []);
        var clock = new LineClock(line);
        var margin = clock.HasWords ? MarginSeconds : MarginWithoutWordsSeconds;
        return new RedactedLine(
            line with { Text = Over(line.Text, 0, places), Words = Words(places) },
            [.. places.Select(place => (place.Kind, Times: clock.Of(place.Start, place.End)))
                .Select(place => new Redaction(place.Kind, Math.Max(0, place.Times.Start - margin), place.Times.End + margin))]);
    }

    private List<(int Start, int End, SensitiveKind Kind)> Merged()
    {
        var merged = new List<(int Start, int End, SensitiveKind Kind)>();
        foreach (var place in _places.OrderBy(place => place.Start).ThenBy(place => place.Kind))
        {
            if (merged.Count > 0 && place.Start <= merged[^1].End)
                merged[^1] = merged[^1] with { End = Math.Max(merged[^1].End, place.End) };
            else
                merged.Add(place);
        }

        return merged;
    }

    private List<SpokenWord> Words(List<(int Start, int End, SensitiveKind Kind)> places)
    {
        var words = new List<SpokenWord>();
        var at = 0;
        foreach (var word in line.Words)
        {
            var found = word.Text.Trim().Length == 0 ? -1 : line.Text.IndexOf(word.Text.Trim(), at, StringComparison.OrdinalIgnoreCase);
            if (found < 0)
            {
                words.Add(word with { Text = word.Text.Any(char.IsDigit) ? Mask : word.Text });   // not in the text: nothing is known of its place
                continue;
            }

            at = found + word.Text.Trim().Length;
            words.Add(word with { Text = Over(word.Text.Trim(), found, places) });
        }

        return words;
    }

    private static string Over(string text, int offset, List<(int Start, int End, SensitiveKind Kind)> places)
    {
        for (var i = places.Count - 1; i >= 0; i--)
        {
            var (start, end) = (Math.Max(0, places[i].Start - offset), Math.Min(text.Length, places[i].End - offset));
            if (start < end)
                text = string.Concat(text.AsSpan(0, start), Mask, text.AsSpan(end));
        }

        return text;
    }
}
