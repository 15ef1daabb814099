using CallCoach.Speech;

namespace CallCoach.Coaching;

/// <summary>Which of the ten steps the call is in: the step that a line's phrases speak for, from line to line.</summary>
internal static class StageReader
{
    private const double ClosingQuestionWeight = 20;   // more than any phrase has words: who asks for the decision is closing

    /// <summary>Once the customer's need has been talked about, a friendly word does not lead back to the opening.</summary>
    private static readonly int LastOpening = Order(CallStage.Mood);
    private static readonly int FirstBeyond = Order(CallStage.Problem);

    /// <summary>How strongly a line speaks for each step; once a line.</summary>
    public static void Prepare(LineReading reading, PhraseBook book)
    {
        if (reading.Line.Side == Side.Customer)
        {
            if (reading.Alone.FirstOrDefault(finding => finding.Kind == WordFindingKind.Objection) is { } objection)
                reading.StageHints = [(CallStage.Doubts, 1, objection)];
            return;
        }

        var asks = reading.Alone.Where(finding => finding.Kind == WordFindingKind.ClosingQuestion)
            .Select(finding => (CallStage.Close, ClosingQuestionWeight, finding));
        reading.StageHints = [.. asks, .. book.Content.Stages.Select(entry => (entry.Key, Hits: reading.Passage.Search.Find(entry.Value)))
            .Where(entry => entry.Hits.Count > 0)
            .Select(entry => (entry.Key, entry.Hits.Sum(hit => hit.Span.Count * hit.Nearness), reading.Passage.Finding(WordFindingKind.Stage, entry.Hits[0].Span, entry.Key, entry.Hits[0])))];
    }

    /// <summary>The change of step that a line makes; null when it makes none. Sets <see cref="LineReading.Stage"/>.</summary>
    public static WordFinding? Read(LineContext context)
    {
        var reading = context.Reading;
        var current = context.Index == 0 ? null : context.Lines[context.Index - 1].Stage;
        reading.Stage = current;
        var hint = reading.StageHints
            .Where(hint => MayFollow(current, hint.Stage))
            .OrderByDescending(hint => hint.Weight)
            .ThenBy(hint => Math.Abs(Order(hint.Stage) - (current is null ? 0 : Order(current) + 1)))
            .FirstOrDefault();
        if (hint.Stage is null || hint.Stage == current)
            return null;
        reading.Stage = hint.Stage;
        return hint.Finding with { Kind = WordFindingKind.Stage, Detail = hint.Stage };
    }

    private static bool MayFollow(string? current, string stage) =>
        current is null || Order(stage) > LastOpening || Order(current) < FirstBeyond;

    private static int Order(string stage)
    {
        for (var i = 0; i < CallStage.All.Count; i++)
        {
            if (CallStage.All[i] == stage)
                return i;
        }

        return -1;
    }
}
