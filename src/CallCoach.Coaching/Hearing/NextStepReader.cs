namespace CallCoach.Coaching;

/// <summary>
/// Something to do together and a day or time for it, within a few lines. What is said counts at once; what is asked counts when
/// the other side answers and does not refuse.
/// </summary>
internal static class NextStepReader
{
    private const double AnswerSeconds = 10;
    private const int RefusalTokens = 3;         // a "no" later in the line is about something else

    public static IEnumerable<WordFinding> Read(LineContext context, PhraseBook book)
    {
        var reading = context.Reading;
        if (Answers(context) is { } asked && !Refuses(reading, book))
            yield return Finding(asked);
        if (Proposes(context) && !IsQuestion(reading) && !Refuses(reading, book))
            yield return Finding(reading);
    }

    /// <summary>Notes what a line says about an action and a time; once a line.</summary>
    public static void Prepare(LineReading reading, PhraseBook book)
    {
        reading.Whens = [.. WhenReader.Spans(reading.Passage.Search.Whens)];
        reading.HasAction = reading.Passage.Search.Find(book.Content.NextSteps).Count > 0;
    }

    // The newest line of the other side, when that line asked for this answer.
    private static LineReading? Answers(LineContext context)
    {
        var side = context.Line.Side;
        var (other, at) = (-1, context.Index - 1);
        for (; at >= 0 && context.Line.Start - context.Lines[at].Line.End <= AnswerSeconds; at--)
        {
            if (context.Lines[at].Line.Side == side)
                break;                               // answered already
            other = other < 0 ? at : other;
        }

        if (other < 0)
            return null;
        var asked = context with { Index = other };
        return IsQuestion(asked.Reading) && Proposes(asked) ? asked.Reading : null;
    }

    private static bool Proposes(LineContext context) =>
        context.Reading.Whens.Count > 0 && (context.Reading.HasAction || context.Before(AnswerSeconds, most: 3).Any(before => before.HasAction));

    private static bool IsQuestion(LineReading reading) =>
        reading.Text.Count > 0 && (reading.Text.Tokens[^1].Edge == TokenEdge.Question || reading.AsksAtEnd);

    private static bool Refuses(LineReading reading, PhraseBook book) =>
        reading.Passage.Search.Find(book.Content.Refusals).Any(hit => hit.Span.First < RefusalTokens && hit.Nearness >= 0.99);

    private static WordFinding Finding(LineReading reading)
    {
        var when = reading.Whens[^1];
        var sentence = reading.Text.Sentences.First(span => span.Overlaps(when));
        var (start, end) = reading.Clock.Of(reading.Text.Tokens[sentence.First].Start, reading.Text.Tokens[sentence.End - 1].End);
        return new WordFinding(WordFindingKind.NextStep, reading.Line.Side, start, end, reading.Line.Number, reading.Text.Quote(sentence), reading.Text.Quote(when));
    }
}
