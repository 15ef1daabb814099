using CallCoach.Speech;

namespace CallCoach.Coaching;

/// <summary>Talk leaves room: every run without a break of about a second is judged by its length.</summary>
public sealed class PausesCriterion : ICriterion
{
    /// <summary>As the shipped pause rule has it, so that a cue and a score see the same runs.</summary>
    private const double BreakSeconds = 0.9;

    public string Id => "pauses";

    public string Reading => "monologueSeconds";

    public Band BandOf(ScoredCall call) => call.Bands.RunSeconds;

    public CriterionResult Judge(ScoredCall call, Curve curve)
    {
        var runs = Runs(call.Measures.Agent.Utterances);
        return Weighing.Weigh(runs.Select(run => run.Seconds).DefaultIfEmpty(double.NaN).Max(),
            [.. runs.Select(run => (run, run.Seconds, curve.At(run.Seconds)))]);
    }

    private static List<TimeRange> Runs(IReadOnlyList<Utterance> utterances)
    {
        var runs = new List<TimeRange>();
        foreach (var utterance in utterances)
        {
            if (runs.Count > 0 && SpeechFormat.Seconds(utterance.Start - runs[^1].End) < BreakSeconds)
                runs[^1] = runs[^1] with { End = utterance.End };
            else
                runs.Add(new TimeRange(utterance.Start, utterance.End));
        }

        return runs;
    }
}
