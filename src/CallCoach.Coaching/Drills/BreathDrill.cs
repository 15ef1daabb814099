namespace CallCoach.Coaching;

/// <summary>Answer a breath after the customer has stopped: from the customer's last sound to the answer, seconds; negative when it came before.</summary>
public sealed class BreathDrill(BreathDrillOptions options) : IDrill
{
    private const double CutInSeconds = 0.3;   // an answer that begins so long before the end was meant to cut in, not to say "mm"

    public DrillSkill Skill => DrillSkill.Breath;

    public DrillOptions Options => options;

    public Band Target => new(options.LeastSeconds, options.MostSeconds);

    public IReadOnlyList<DrillItem> Judge(DrillHearing heard)
    {
        var lines = Sentence.Join(heard.Customer, options.LongestBreathSeconds);
        var items = new List<DrillItem>();
        foreach (var (i, line) in lines.Index())
        {
            var before = i == 0 ? double.NegativeInfinity : lines[i - 1].To;
            var next = i + 1 < lines.Count ? lines[i + 1].From : double.PositiveInfinity;
            if (AnswerAt(heard, line, before, next) is not { } at)
                continue;
            var wait = at - line.To;
            items.Add(DrillItem.Of(Math.Min(at, line.To), Math.Max(at, line.To), wait, Target));
        }
        return items;
    }

    // The first utterance that goes on after the customer's line, and began within it or after it.
    private static double? AnswerAt(DrillHearing heard, Sentence line, double before, double next)
    {
        foreach (var utterance in heard.Agent)
        {
            var (from, to) = (Speech.SpeechFormat.Seconds(utterance.Start), Speech.SpeechFormat.Seconds(utterance.End));
            if (from > before && from < next && to > line.To + CutInSeconds && from > line.From)
                return from;
        }
        return null;
    }
}
