using CallCoach.Speech;

namespace CallCoach.Coaching;

/// <summary>The agent has asked for the decision and talks on before the customer has answered. Reasons and sources: docs/cues/hold-silence.md.</summary>
public sealed class HoldSilenceRule(HoldSilenceOptions options) : ICueRule
{
    private const double ForgottenSeconds = 60;  // the question is no longer what is waited for
    private const double StoppedSeconds = 1;     // the agent is quiet again

    private static readonly long Tolerance = SpeechFormat.Samples(SilenceAfter.ToleranceSeconds);

    public string Id => "hold-silence";

    public CuePacing Pacing => options.Pacing;

    public SustainClock Clock => SustainClock.Call;

    public CueVerdict Judge(CallView call)
    {
        if (call.Words is not { HasText: true } words || !call.Readings.HasCustomer)
            return CueVerdict.Unsure;
        if (words.ClosingQuestion is not { } question || call.Position - question.End > SpeechFormat.Samples(ForgottenSeconds))
            return CueVerdict.Quiet;
        var (asked, resumed) = Resumed(call.AgentSound, question.End);
        if (resumed is not { } talk || Answered(call, asked))
            return CueVerdict.Quiet;
        var kept = SpeechFormat.Seconds(talk.Start - asked);
        if (kept >= options.KeepSeconds || call.Position - talk.End > SpeechFormat.Samples(StoppedSeconds))
            return CueVerdict.Quiet;
        return call.Position - talk.Start <= SpeechFormat.Samples(options.FreshSeconds)
            ? CueVerdict.Raise(new CueEvidence("closingSilenceSeconds", kept, double.NaN, options.KeepSeconds, double.NaN, new TimeRange(question.Start, call.Position)))
            : CueVerdict.Lingering;
    }

    // Where the question ended by its sound, and the agent's talk after it. Text and sound differ a little about the end.
    private (long Asked, TimeRange? Resumed) Resumed(RecentSound agent, long end)
    {
        var least = SpeechFormat.Samples(options.SoundSeconds);
        if ((agent.At(end) ?? agent.At(end - Tolerance)) is not { } run)
            return (end, agent.FirstFrom(end, least));
        return run.End > end + Tolerance + least
            ? (end, run with { Start = end })
            : (run.End, agent.FirstFrom(run.End, least));
    }

    private bool Answered(CallView call, long asked) =>
        (call.CustomerSound.At(asked + 1) is { } over && over.End - asked >= SpeechFormat.Samples(options.SoundSeconds))
        || call.CustomerSound.FirstFrom(asked, SpeechFormat.Samples(options.SoundSeconds)) is not null;
}
