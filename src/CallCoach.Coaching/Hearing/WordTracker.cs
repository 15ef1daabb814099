using CallCoach.Speech;

namespace CallCoach.Coaching;

/// <summary>The words of a running call: lines in as they arrive, also late ones, and what they tell out at once.</summary>
/// <remarks>What it tells at the end, <see cref="Read"/>, depends on the lines alone and not on when they came. One thread at a time.</remarks>
public sealed class WordTracker
{
    /// <summary>A late line may complete what was said in lines so soon after it; those further on are read anew at the end.</summary>
    private const double LateSeconds = 30;

    /// <summary>A line that comes anew has its words at other times: what was told of it lies so near.</summary>
    private const double SameSeconds = 1.5;

    private const double FillerWindowSeconds = 60;
    private const double LeastFillerSeconds = 20;
    private const double RateWindowSeconds = 30;
    private const double LeastRateSeconds = 8;

    private readonly WordReader _reader;
    private readonly IWordListener _listener;
    private readonly List<LineReading> _lines = [];
    private readonly List<TimeRange> _voicedFillers = [];
    private readonly Dictionary<int, int> _versions = [];   // of each line, by its number
    private readonly List<(WordFinding Finding, int Version)> _told = [];

    public WordTracker(WordSettings settings)
    {
        _reader = new WordReader(settings.Phrases, settings.Script);
        _listener = settings.Listener;
    }

    /// <summary>Live values; each null while too little is known.</summary>
    public WordReadings Readings { get; private set; }

    /// <summary>How much of the agent's speech <see cref="WordReadings.FillersPerMinute"/> rests on, at most a minute.</summary>
    public double FillerSpeechSeconds { get; private set; }

    /// <summary>The step that the call is in; null while unknown.</summary>
    public string? Stage => _lines.Count == 0 ? null : _lines[^1].Stage;

    /// <summary>The newest end of a line of the agent, seconds; NaN before the first.</summary>
    public double AgentHeardTo { get; private set; } = double.NaN;

    /// <summary>A line has come. One whose number has come before takes that one's place.</summary>
    public void OnLine(TranscriptLine line)
    {
        _lines.RemoveAll(known => known.Line.Number == line.Number);
        _versions[line.Number] = _versions.GetValueOrDefault(line.Number) + 1;
        var reading = _reader.ReadAlone(line);
        var at = _lines.FindLastIndex(known => WordReader.Compare(known.Line, line) <= 0) + 1;
        _lines.Insert(at, reading);
        for (var i = at; i < _lines.Count && (i == at || _lines[i].Line.Start <= line.End + LateSeconds); i++)
        {
            _reader.ReadInContext(_lines, i);
            Tell(_lines[i]);
        }

        if (line.Side == Side.Agent && !(line.End <= AgentHeardTo))
            AgentHeardTo = line.End;
        Readings = Now();
    }

    /// <summary>The agent held a voiced sound; counts as a filler where the words have none.</summary>
    public void OnVoicedFiller(TimeRange range)
    {
        _voicedFillers.Add(range);
        Readings = Now();
    }

    /// <summary>All lines so far, read in their order.</summary>
    public WordReading Read() => _reader.Read(_lines.Select(line => line.Line));

    /// <summary>The call in numbers; null for a call without a line.</summary>
    public WordMeasures? Measures(CallMeasures? voice) => _lines.Count == 0 ? null : Read().Measures(voice, _voicedFillers);

    private void Tell(LineReading line)
    {
        foreach (var finding in WordReading.FindingsOf(line).OrderBy(finding => finding.Start))
        {
            if (IsTold(finding))
                continue;
            _told.Add((finding, _versions.GetValueOrDefault(finding.Line)));
            _listener.OnFinding(finding);
        }
    }

    private bool IsTold(WordFinding finding) => _told.Exists(told =>
        (told.Finding.Kind, told.Finding.Side, told.Finding.Line, told.Finding.Detail) == (finding.Kind, finding.Side, finding.Line, finding.Detail)
        && Math.Abs(told.Finding.Start - finding.Start) <= (told.Version == _versions.GetValueOrDefault(finding.Line) ? 0 : SameSeconds));

    private WordReadings Now()
    {
        var rate = SpokenUnits.PerMinute(Newest(RateWindowSeconds), LeastRateSeconds);
        return new WordReadings(FillersPerMinute(), _reader.Book.CountsCharacters ? null : rate, _reader.Book.CountsCharacters ? rate : null);
    }

    private double? FillersPerMinute()
    {
        var recent = Newest(FillerWindowSeconds);
        var agent = recent.Where(line => line.Line.Side == Side.Agent).ToList();
        var seconds = agent.Sum(SpokenUnits.Seconds);
        FillerSpeechSeconds = seconds;
        if (seconds < LeastFillerSeconds)
            return null;
        var inWords = agent.SelectMany(WordReading.FindingsOf).Where(finding => finding.Kind == WordFindingKind.Filler).ToList();
        var since = agent[0].Line.Start;
        var leftOut = VoicedFillers.LeftOut([.. _voicedFillers.Where(range => SpeechFormat.Seconds(range.Start) >= since)], recent, inWords).Count();
        return Math.Round((inWords.Count + leftOut) * 60 / seconds, 2);
    }

    // The newest lines with so much talk of the agent.
    private List<LineReading> Newest(double agentSeconds)
    {
        var (first, seconds) = (_lines.Count, 0.0);
        while (first > 0 && seconds < agentSeconds)
        {
            first--;
            seconds += _lines[first].Line.Side == Side.Agent ? SpokenUnits.Seconds(_lines[first]) : 0;
        }

        return _lines[first..];
    }
}
