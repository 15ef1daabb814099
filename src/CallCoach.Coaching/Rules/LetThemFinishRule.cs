using CallCoach.Speech;

namespace CallCoach.Coaching;

/// <summary>The agent has talked over the customer again. Reasons and sources: docs/cues/let-them-finish.md.</summary>
public sealed class LetThemFinishRule(LetThemFinishOptions options) : ICueRule
{
    public string Id => "let-them-finish";

    public CuePacing Pacing => options.Pacing;

    public SustainClock Clock => SustainClock.Call;

    public CueVerdict Judge(CallView call)
    {
        if (call.Interruptions.Last is not { } last)
            return CueVerdict.Quiet;
        var since = call.Position - SpeechFormat.Samples(options.WithinSeconds);
        var count = call.Interruptions.Since(since);
        if (CustomerFinishedAfter(call, last) || count < options.Interruptions)
            return CueVerdict.Quiet;
        var fresh = call.Position - last.Start <= SpeechFormat.Samples(options.FreshSeconds);
        return fresh
            ? CueVerdict.Raise(new CueEvidence("interruptions", count, double.NaN, double.NaN, options.Interruptions - 1, last))
            : CueVerdict.Lingering;
    }

    // A whole turn of the customer, begun after the overlap and let stand.
    private static bool CustomerFinishedAfter(CallView call, TimeRange overlap) => call.LastCustomerTurn is { } turn && turn.Start >= overlap.End;
}
