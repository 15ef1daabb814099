namespace CallCoach.Coaching;

/// <summary>Judges an attempt at a practice script: what was said, what should not have been, and how it sounded.</summary>
public static class PracticeJudge
{
    /// <summary>Passed from here on, 0 to 100, where an assignment sets no mark of its own.</summary>
    public const int PassMark = 70;

    private const double WordsWeight = 70, VoiceWeight = 30;   // a script is about its words first; the voice has drills of its own
    private const double AvoidedPoints = 10;                   // each, once a phrase

    private static readonly (string Name, Func<PracticeTargets, Band> Of)[] Readings =
    [
        ("speakingRate", targets => targets.SpeakingRate), ("pausesPerMinute", targets => targets.PausesPerMinute),
        ("fadedEndings", targets => targets.FadedEndings), ("talkRatio", targets => targets.TalkRatio),
    ];

    /// <param name="script">As it stood when the attempt began.</param>
    /// <param name="language">Spoken.</param>
    /// <param name="lines">What was said; null without a transcript.</param>
    /// <param name="book">The team's phrases for the language; null when there are none.</param>
    /// <param name="voice">Readings of the whole attempt by name, as <see cref="PracticeTargets"/> has them; null when unknown.</param>
    /// <param name="steps">The same step by step; null where it is not known when each began: then the whole attempt is judged.</param>
    public static PracticeResult Judge(
        PracticeScript script, string language, IReadOnlyList<TranscriptLine>? lines, PhraseBook? book, Func<string, double?> voice, StepVoice? steps = null)
    {
        var words = script.Words[language];
        var targets = steps is null ? Targets(script, voice) : StepTargets(script, words, steps);
        var points = lines is null || book is null ? null : Points(script, words, language, lines, book);
        var avoided = lines is null || book is null ? null : Avoided(words, lines, book);
        return new PracticeResult(Score(points, avoided, targets), points, avoided, targets);
    }

    private static List<PracticePointHeard> Points(PracticeScript script, PracticeWords words, string language, IReadOnlyList<TranscriptLine> lines, PhraseBook book)
    {
        var heard = Heard(script.ForCall("", language), lines, book);
        return [.. words.Steps.SelectMany((step, s) => step.Points.Select((point, p) =>
        {
            var found = heard[PracticeScript.PointId(script.Steps[s].Id, p)];
            return new PracticePointHeard(s, point.Text, found.Said, found.At, found.Quote);
        }))];
    }

    private static List<PracticeAvoidHeard> Avoided(PracticeWords words, IReadOnlyList<TranscriptLine> lines, PhraseBook book)
    {
        var phrases = words.Steps.SelectMany(step => step.Avoid).Distinct().ToList();
        var heard = Heard(new CallScript("", "", [.. phrases.Select((phrase, i) => new ScriptPoint($"{i}", phrase, [phrase]))]), lines, book);
        return [.. phrases.Select((phrase, i) => (phrase, Found: heard[$"{i}"])).Where(each => each.Found.Said)
            .Select(each => new PracticeAvoidHeard(each.phrase, each.Found.At ?? 0, each.Found.Quote ?? ""))];
    }

    private static Dictionary<string, ScriptPointHeard> Heard(CallScript script, IReadOnlyList<TranscriptLine> lines, PhraseBook book) =>
        new WordReader(book, script).Read(lines).Measures(null, []).Script!.Points.ToDictionary(point => point.Id);

    // Steps that nobody came to are left out.
    private static List<PracticeTarget> StepTargets(PracticeScript script, PracticeWords words, StepVoice steps) =>
        [.. from index in Enumerable.Range(0, script.Steps.Count)
            where steps.Reached(index)
            from reading in Readings
            let step = script.Steps[index]
            let band = reading.Of(step.Targets)
            where band != default
            select new PracticeTarget(reading.Name, steps.ReadingOf(index, reading.Name), band.Low, band.High, new PracticeTargetStep(index, step.Kind, words.Steps[index].Name))];

    // The readings are those of the whole attempt, so the steps' bands are taken together: from the lowest edge to the highest.
    private static List<PracticeTarget> Targets(PracticeScript script, Func<string, double?> voice) =>
        [.. from reading in Readings
                   let bands = script.Steps.Select(step => reading.Of(step.Targets)).Where(band => band != default).ToList()
                   where bands.Count > 0
                   select new PracticeTarget(reading.Name, voice(reading.Name),
                       bands.Any(band => band.Low is null) ? null : bands.Min(band => band.Low), bands.Any(band => band.High is null) ? null : bands.Max(band => band.High))];

    private static int? Score(List<PracticePointHeard>? points, List<PracticeAvoidHeard>? avoided, List<PracticeTarget> targets)
    {
        var known = targets.Select(target => target.Met).OfType<bool>().ToList();
        double? said = points is { Count: > 0 } ? (double)points.Count(point => point.Said) / points.Count : null;
        double? met = known.Count > 0 ? (double)known.Count(each => each) / known.Count : null;
        double? share = (said, met) switch
        {
            ({ } s, { } m) => (WordsWeight * s + VoiceWeight * m) / (WordsWeight + VoiceWeight),
            _ => said ?? met,
        };
        return share is { } known100 ? (int)Math.Round(Math.Max(0, 100 * known100 - AvoidedPoints * (avoided?.Count ?? 0))) : null;
    }
}
