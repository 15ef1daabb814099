using CallCoach.Speech;

namespace CallCoach.Coaching;

/// <summary>The agent fills pauses with um, 嗯, 那个 again and again. Reasons and sources: docs/cues/fewer-fillers.md.</summary>
public sealed class FewerFillersRule(FewerFillersOptions options) : ICueRule
{
    private const double WindowSeconds = 60;

    public string Id => "fewer-fillers";

    public CuePacing Pacing => options.Pacing;

    public SustainClock Clock => SustainClock.AgentSpeech;

    public CueVerdict Judge(CallView call)
    {
        if (call.Words is not { HasText: true } words || words.Tracker.FillerSpeechSeconds < options.LeastSpeechSeconds)
            return CueVerdict.Unsure;
        var rate = words.FillersPerMinute;
        if (double.IsNaN(rate) || call.Position - words.AgentHeardTo > SpeechFormat.Samples(options.FreshSeconds))
            return CueVerdict.Unsure;
        if (rate <= options.BackAtPerMinute)
            return CueVerdict.Quiet;
        return rate > options.AbovePerMinute
            ? CueVerdict.Raise(new CueEvidence("fillersPerMinute", rate, double.NaN, double.NaN, options.AbovePerMinute, call.Last(WindowSeconds)))
            : CueVerdict.Lingering;
    }
}
