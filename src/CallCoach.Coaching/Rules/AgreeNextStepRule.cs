using CallCoach.Speech;

namespace CallCoach.Coaching;

/// <summary>The call comes to its end and no next step with a day has been agreed. Reasons and sources: docs/cues/agree-next-step.md.</summary>
public sealed class AgreeNextStepRule(AgreeNextStepOptions options) : ICueRule
{
    private const double GoesOnSeconds = 30;     // so long after a goodbye the call did not end

    public string Id => "agree-next-step";

    public CuePacing Pacing => options.Pacing;

    public SustainClock Clock => SustainClock.Call;

    public CueVerdict Judge(CallView call)
    {
        if (call.Words is not { HasText: true } words)
            return CueVerdict.Unsure;
        if (words.HasNextStep)
            return CueVerdict.Quiet;
        if (SpeechFormat.Seconds(call.Position) < options.LeastCallSeconds || call.Readings.Customer.SpeechSeconds < options.LeastCustomerSeconds)
            return CueVerdict.Unsure;
        if (words.Goodbye is { } goodbye && Since(call, goodbye.End) <= GoesOnSeconds)
            return Since(call, goodbye.End) <= options.FreshSeconds ? Raise(goodbye with { End = call.Position }) : CueVerdict.Lingering;
        if (words.ClosingSince is not { } closing)
            return CueVerdict.Quiet;
        return Since(call, closing) >= options.ClosingSeconds ? Raise(new TimeRange(closing, call.Position)) : CueVerdict.Lingering;
    }

    private static double Since(CallView call, long position) => SpeechFormat.Seconds(call.Position - position);

    private static CueVerdict Raise(TimeRange range) => CueVerdict.Raise(new CueEvidence("nextSteps", 0, double.NaN, 1, double.NaN, range));
}
