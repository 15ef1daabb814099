using CallCoach.Speech;

namespace CallCoach.Coaching;

/// <summary>The voice moves: spread of pitch over the call. The flattest sentences are the costly ones.</summary>
public sealed class VarietyCriterion : ICriterion
{
    /// <summary>A shorter utterance has no room for a melody.</summary>
    private const double LeastUtteranceSeconds = 2;

    public string Id => "variety";

    public string Reading => "pitchSpreadSemitones";

    public Band BandOf(ScoredCall call) => call.Bands.PitchSpreadSemitones;

    public CriterionResult Judge(ScoredCall call, Curve curve)
    {
        var spread = call.Measures.Agent.PitchSpreadSemitones;
        if (double.IsNaN(spread))
            return CriterionResult.Without(NotApplicable.NoEvidence);
        var share = curve.At(spread);
        return new CriterionResult(spread, share, share < 1 ? Flattest(call.Measures.Agent.Utterances) : []);
    }

    private static IReadOnlyList<TimeRange> Flattest(IReadOnlyList<Utterance> utterances) =>
        [.. utterances
            .Where(utterance => utterance.DurationSeconds >= LeastUtteranceSeconds && !float.IsNaN(utterance.PitchSpreadSemitones))
            .OrderBy(utterance => utterance.PitchSpreadSemitones)
            .Select(utterance => new TimeRange(utterance.Start, utterance.End))
            .Take(Weighing.MostMoments)];
}
