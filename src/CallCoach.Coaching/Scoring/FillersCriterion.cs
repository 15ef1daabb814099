using CallCoach.Speech;

namespace CallCoach.Coaching;

/// <summary>Few voiced pauses: fillers per minute of the agent's speech. The costly moments are the half minutes with most of them.</summary>
public sealed class FillersCriterion : ICriterion
{
    private const double MomentSeconds = 30;

    /// <summary>Five a minute do no harm, above ten they are noticed (docs/cues/fewer-fillers.md).</summary>
    private static readonly Band Harmless = new(null, 5);

    public string Id => "fillers";

    public string Reading => "fillersPerMinute";

    public Band BandOf(ScoredCall call) => Harmless;

    public CriterionResult Judge(ScoredCall call, Curve curve)
    {
        if (call.Words is not { } words)
            return CriterionResult.Without(NotApplicable.NoTranscript);
        if (words.FillersPerMinute is not { } rate)
            return CriterionResult.Without(NotApplicable.NoEvidence);
        var share = curve.At(rate);
        return new CriterionResult(rate, share, share < 1 ? Moments(words.Fillers) : []);
    }

    private static IReadOnlyList<TimeRange> Moments(IReadOnlyList<FillerHeard> fillers) =>
        [.. fillers.GroupBy(filler => Math.Floor(filler.At / MomentSeconds))
            .OrderByDescending(group => group.Count())
            .Take(Weighing.MostMoments)
            .Select(group => new TimeRange(SpeechFormat.Samples(group.First().At), SpeechFormat.Samples(group.Last().At + 1)))];
}
