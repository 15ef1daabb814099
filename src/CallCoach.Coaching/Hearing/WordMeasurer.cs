using CallCoach.Speech;

namespace CallCoach.Coaching;

/// <summary>From findings to the numbers of a finished call.</summary>
internal sealed class WordMeasurer(
    WordReader reader, IReadOnlyList<LineReading> lines, IReadOnlyList<WordFinding> findings, CallMeasures? voice, IReadOnlyList<TimeRange> voicedFillers)
{
    private const double LeastSpeechSeconds = 10;      // less says nothing about a rate
    private const double LeastCallSeconds = 60;
    private const double FollowUpSeconds = 30;
    private const double PartingSeconds = 30;          // the goodbye that ends the call, not one that was taken back

    private readonly double _end = Math.Max(voice?.DurationSeconds ?? 0, lines.Count == 0 ? 0 : lines.Max(line => line.Line.End));

    public WordMeasures Measure()
    {
        var agent = lines.Where(line => line.Line.Side == Side.Agent).ToList();
        var speech = agent.Sum(line => SpokenUnits.Seconds(line));
        var fillers = Fillers();
        var questions = Said(WordFindingKind.Question);
        var rate = SpokenUnits.PerMinute(lines, LeastSpeechSeconds);
        return new WordMeasures
        {
            Language = reader.Book.Language,
            FillersPerMinute = speech < LeastSpeechSeconds ? null : Math.Round(fillers.Count * 60 / speech, 2),
            Fillers = fillers,
            Questions = questions,
            QuestionsPerTenMinutes = _end < LeastCallSeconds ? null : Math.Round(questions.Count * 600 / _end, 2),
            WordsPerMinute = reader.Book.CountsCharacters ? null : rate,
            CharactersPerMinute = reader.Book.CountsCharacters ? rate : null,
            Objections = [.. Of(WordFindingKind.Objection).Select(Objection)],
            Stages = Stages(),
            ClosingQuestions = [.. Of(WordFindingKind.ClosingQuestion).Select(Closing)],
            NextStep = NextStep(),
            Goodbye = Goodbye() is { } goodbye ? At(goodbye) : null,
            Echoes = Said(WordFindingKind.Echo),
            Benefits = Said(WordFindingKind.Benefit),
            Repeats = [.. lines.Where(line => line.RepeatOf is not null).Select(Repeat)],
            Script = Script(),
        };
    }

    private IEnumerable<WordFinding> Of(WordFindingKind kind) => findings.Where(finding => finding.Kind == kind);

    private IReadOnlyList<SaidAt> Said(WordFindingKind kind) => [.. Of(kind).Where(finding => finding.Side == Side.Agent).Select(At)];

    private static SaidAt At(WordFinding finding) => new(finding.Start, finding.Quote, finding.Line);

    private IReadOnlyList<FillerHeard> Fillers()
    {
        var inWords = Of(WordFindingKind.Filler).ToList();
        return [.. inWords.Select(finding => new FillerHeard(finding.Start, finding.Quote))
            .Concat(VoicedFillers.LeftOut(voicedFillers, lines, inWords).Select(start => new FillerHeard(start, "")))
            .OrderBy(filler => filler.At)];
    }

    private ObjectionHeard Objection(WordFinding objection)
    {
        var followUp = Of(WordFindingKind.Question).FirstOrDefault(question => question.Start >= objection.End && question.Start <= objection.End + FollowUpSeconds);
        return new(objection.Start, objection.Detail!, objection.Quote, objection.Line, followUp is null ? null : At(followUp));
    }

    private IReadOnlyList<StageHeard> Stages()
    {
        var changes = Of(WordFindingKind.Stage).ToList();
        return [.. changes.Select((change, i) => new StageHeard(change.Detail!, change.Start, i + 1 < changes.Count ? changes[i + 1].Start : _end))];
    }

    private ClosingQuestionHeard Closing(WordFinding question)
    {
        var silence = voice?.Customer is { } customer
            ? SilenceAfter.Of(question.End, voice.Agent.Utterances, customer.Utterances, _end)
            : default;
        return new(question.Start, question.Quote, question.Line, silence.Seconds, silence.BrokenBy);
    }

    // The first goodbye of those that end the call.
    private WordFinding? Goodbye()
    {
        WordFinding? first = null;
        foreach (var goodbye in Of(WordFindingKind.Goodbye).Reverse())
        {
            if (_end - goodbye.End > PartingSeconds && first is not null && first.Start - goodbye.End > PartingSeconds)
                break;
            first = goodbye;
        }

        return first;
    }

    private SaidAt? NextStep()
    {
        var goodbye = Of(WordFindingKind.Goodbye).LastOrDefault();
        var agreed = Of(WordFindingKind.NextStep).LastOrDefault(step => goodbye is null || step.Start <= goodbye.End);
        return agreed is null ? null : At(agreed);
    }

    private RepeatHeard Repeat(LineReading line)
    {
        var (first, similarity) = line.RepeatOf!.Value;
        var before = VoiceOf.Stretch(voice?.Agent.Utterances, first.StretchStart, first.Line.End);
        var after = VoiceOf.Stretch(voice?.Agent.Utterances, line.StretchStart, line.Line.End);
        return new(first.StretchStart, line.StretchStart, line.Line.Text, line.Line.Number, similarity,
            before is null || after is null ? null : Math.Round(after.Value.Rate / before.Value.Rate, 3),
            before is null || after is null ? null : Math.Round(after.Value.LevelDbfs - before.Value.LevelDbfs, 1));
    }

    private ScriptCoverage? Script()
    {
        if (reader.Script is not { } script)
            return null;
        var said = Of(WordFindingKind.ScriptPoint).DistinctBy(finding => finding.Detail).ToDictionary(finding => finding.Detail!);
        var points = script.Points.Select(point => said.TryGetValue(point.Id, out var finding)
            ? new ScriptPointHeard(point.Id, true, finding.Start, finding.Quote, finding.Line)
            : new ScriptPointHeard(point.Id, false, null, null, null)).ToList();
        var times = points.Where(point => point.Said).Select(point => point.At!.Value).ToList();
        var ordered = times.Zip(times.Skip(1), (one, next) => one <= next).ToList();
        return new ScriptCoverage(points, ordered.Count == 0 ? null : (double)ordered.Count(inOrder => inOrder) / ordered.Count);
    }
}
