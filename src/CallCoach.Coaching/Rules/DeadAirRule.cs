using CallCoach.Speech;

namespace CallCoach.Coaching;

/// <summary>Both sides are quiet. Reasons and sources: docs/cues/dead-air.md.</summary>
public sealed class DeadAirRule(DeadAirOptions options) : ICueRule
{
    public string Id => "dead-air";

    public CuePacing Pacing => options.Pacing;

    public SustainClock Clock => SustainClock.Call;

    public CueVerdict Judge(CallView call)
    {
        ref readonly var readings = ref call.Readings;
        if (!readings.HasCustomer || Math.Min(readings.Agent.SpeechSeconds, readings.Customer.SpeechSeconds) < options.LeastSpeechSeconds)
            return CueVerdict.Unsure;
        var quiet = call.QuietSeconds;
        if (quiet < options.QuietSeconds)
            return CueVerdict.Quiet;
        if (IsExcused(call, call.Words?.Hold, options.AfterHoldSeconds) || IsExcused(call, call.Words?.ClosingQuestion, options.AfterClosingSeconds))
            return CueVerdict.Unsure;
        return CueVerdict.Raise(new CueEvidence("quietSeconds", quiet, double.NaN, double.NaN, options.QuietSeconds, call.Last(quiet)));
    }

    // The silence began with words that explain it: nothing was said in between.
    private static bool IsExcused(CallView call, TimeRange? words, double seconds) =>
        words is { } said
        && call.Position - said.End <= SpeechFormat.Samples(seconds)
        && SpeechFormat.Seconds(call.Position - said.End) <= call.QuietSeconds + 2 * SilenceAfter.ToleranceSeconds;
}
