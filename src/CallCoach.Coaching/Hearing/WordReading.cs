using CallCoach.Speech;

namespace CallCoach.Coaching;

/// <summary>The words of a call, read.</summary>
public sealed class WordReading
{
    private readonly WordReader _reader;
    private readonly IReadOnlyList<LineReading> _lines;

    internal WordReading(WordReader reader, IReadOnlyList<LineReading> lines)
    {
        _reader = reader;
        _lines = lines;
        Findings = [.. lines.SelectMany(FindingsOf).OrderBy(finding => finding.Start).ThenBy(finding => finding.Line).ThenBy(finding => finding.Kind)];
    }

    /// <summary>In order of time.</summary>
    public IReadOnlyList<WordFinding> Findings { get; }

    /// <summary>The call in numbers.</summary>
    /// <param name="voice">How it sounded; null when that is not known: then silences and changes of voice are not either.</param>
    /// <param name="voicedFillers">Fillers of the agent that were heard in the sound; those that the words have as well count once.</param>
    public WordMeasures Measures(CallMeasures? voice, IReadOnlyList<TimeRange> voicedFillers) =>
        new WordMeasurer(_reader, _lines, Findings, voice, voicedFillers).Measure();

    internal static IEnumerable<WordFinding> FindingsOf(LineReading line) => line.Alone.Concat(line.InContext);
}
