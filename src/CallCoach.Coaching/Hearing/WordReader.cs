using CallCoach.Speech;

namespace CallCoach.Coaching;

/// <summary>Reads what the lines of a call tell, in one language and with one script. Pure: the same lines give the same findings, in whatever order they came.</summary>
public sealed class WordReader
{
    private readonly PhraseBook _book;
    private readonly ScriptReader? _script;

    /// <param name="book">The team's phrases for the call's language.</param>
    /// <param name="script">What should be said; null for a call without a script.</param>
    public WordReader(PhraseBook book, CallScript? script)
    {
        _book = book;
        Script = script;
        _script = script is null ? null : new ScriptReader(script, book);
    }

    public CallScript? Script { get; }

    internal PhraseBook Book => _book;

    /// <summary>Order of time; of two lines that begin together the shorter, then the one that came first.</summary>
    internal static int Compare(TranscriptLine one, TranscriptLine other) =>
        (one.Start, one.End, one.Number).CompareTo((other.Start, other.End, other.Number));

    /// <param name="lines">Of one call, in any order.</param>
    public WordReading Read(IEnumerable<TranscriptLine> lines)
    {
        var readings = lines.Select(ReadAlone).ToList();
        readings.Sort((one, other) => Compare(one.Line, other.Line));
        for (var i = 0; i < readings.Count; i++)
            ReadInContext(readings, i);
        return new WordReading(this, readings);
    }

    internal LineReading ReadAlone(TranscriptLine line)
    {
        var reading = new LineReading(line, _book);
        reading.Alone = [.. Everything(reading.Passage), .. OfOneLine(reading)];
        reading.AsksAtEnd = QuestionReader.AsksAtEnd(reading.Text, _book);
        NextStepReader.Prepare(reading, _book);
        StageReader.Prepare(reading, _book);
        return reading;
    }

    /// <summary>Reads a line with those before it, which have been read already.</summary>
    internal void ReadInContext(IReadOnlyList<LineReading> lines, int index)
    {
        var context = new LineContext(lines, index);
        var seam = context.GoesOnFrom is { } before && before.Text.Count > 0 && context.Reading.Text.Count > 0
            ? Passage.Seam(before, context.Reading, _book.Content.PassOver)
            : null;
        RepeatReader.Prepare(context);
        context.Reading.InContext =
        [
            .. seam is null ? [] : Everything(seam),
            .. NextStepReader.Read(context, _book),
            .. Some(EchoReader.Read(context)),
            .. Some(RepeatReader.Read(context)),
            .. Some(StageReader.Read(context)),
            .. _script?.Read(context, seam) ?? [],
        ];
    }

    // What one line or a seam can tell by its phrases.
    private IEnumerable<WordFinding> Everything(Passage passage) => passage.Side == Side.Customer
        ? [.. ObjectionReader.Read(passage, _book), .. Phrases(passage, WordFindingKind.Goodbye, _book.Content.Goodbyes)]
        : [
            .. ToSentenceEnd(passage, WordFindingKind.ClosingQuestion, _book.Content.ClosingQuestions),
            .. Phrases(passage, WordFindingKind.Goodbye, _book.Content.Goodbyes),
            .. ToSentenceEnd(passage, WordFindingKind.Hold, _book.Content.Holds),
            .. Phrases(passage, WordFindingKind.Benefit, _book.Content.Benefits),
        ];

    private IEnumerable<WordFinding> OfOneLine(LineReading reading) => reading.Line.Side == Side.Customer
        ? []
        : [.. FillerReader.Read(reading.Passage, _book), .. QuestionReader.Read(reading.Passage, _book)];

    private static IEnumerable<WordFinding> Phrases(Passage passage, WordFindingKind kind, IReadOnlyList<PhrasePattern> patterns) =>
        passage.Search.Find(patterns).Where(hit => passage.Holds(hit.Span)).Select(hit => passage.Finding(kind, hit.Span, hit: hit));

    // What a silence may follow: to the end of the sentence, for there the silence begins; one for each sentence.
    private static IEnumerable<WordFinding> ToSentenceEnd(Passage passage, WordFindingKind kind, IReadOnlyList<PhrasePattern> patterns) =>
        from sentence in passage.Text.Sentences
        let hit = passage.Search.Find(patterns).Where(hit => hit.Span.Overlaps(sentence) && passage.Holds(hit.Span)).Select(hit => (PhraseHit?)hit).FirstOrDefault()
        where hit is not null
        select passage.Finding(kind, hit.Value.Span with { End = sentence.End }, hit: hit);

    private static WordFinding[] Some(WordFinding? finding) => finding is null ? [] : [finding];
}
