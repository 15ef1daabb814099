using CallCoach.Speech;

namespace CallCoach.Coaching;

/// <summary>Neither fast nor slow, stretch by stretch: against the team's band, and against a rush beyond what is usual.</summary>
public sealed class PaceCriterion : ICriterion
{
    // Times usual: the words of one voice vary by about 12 % between stretches, so up to 1.25 is the content's doing.
    private static readonly Curve AgainstUsual = new(null, null, 1.25, 1.7);

    public string Id => "pace";

    public string Reading => "speakingRate";

    public Band BandOf(ScoredCall call) => call.Bands.SpeakingRate;

    public CriterionResult Judge(ScoredCall call, Curve curve) =>
        Weighing.Weigh(call.Measures.Agent.SpeakingRate,
            [.. call.Stretches.Select(stretch => (stretch.Range, stretch.SpeechSeconds, Share(stretch, curve, call.Usual)))]);

    private static double Share(Stretch stretch, Curve curve, AgentUsual usual) =>
        double.IsNaN(usual.SpeakingRate)
            ? curve.At(stretch.SpeakingRate)
            : Math.Min(curve.At(stretch.SpeakingRate), AgainstUsual.At(stretch.SpeakingRate / usual.SpeakingRate));
}
