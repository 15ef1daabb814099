using CallCoach.Speech;

namespace CallCoach.Coaching;

/// <summary>The agent's voice sinks at the end of most sentences. Reasons and sources: docs/cues/finish-strong.md.</summary>
public sealed class FinishStrongRule(FinishStrongOptions options) : ICueRule
{
    public string Id => "finish-strong";

    public CuePacing Pacing => options.Pacing;

    public SustainClock Clock => SustainClock.Call;

    public CueVerdict Judge(CallView call)
    {
        var (ends, faded, last, since) = LastSentences(call);
        if (ends < options.Sentences)
            return CueVerdict.Unsure;
        if (!last)
            return CueVerdict.Quiet;   // one strong ending is the change that was asked for
        var share = (double)faded / ends;
        return share >= options.Share
            ? CueVerdict.Raise(new CueEvidence("fadedEndings", share, double.NaN, double.NaN, options.Share, new TimeRange(since, call.Position)))
            : CueVerdict.Lingering;
    }

    // Of the newest sentence ends: how many, how many faded, whether the newest did, and where the oldest of them began.
    private (int Ends, int Faded, bool LastFaded, long Since) LastSentences(CallView call)
    {
        var (ends, faded, lastFaded, since, next) = (0, 0, false, 0L, call.AgentUtterances.ResumedAt ?? call.Position);
        for (var age = 0; age < call.AgentUtterances.Count && ends < options.Sentences; age++)
        {
            ref readonly var utterance = ref call.AgentUtterances[age];
            if (IsSentenceEnd(utterance, next))
            {
                lastFaded |= ends == 0 && utterance.Ending.Fade;
                faded += utterance.Ending.Fade ? 1 : 0;
                ends++;
                since = utterance.Start;
            }

            next = utterance.Start;
        }

        return (ends, faded, lastFaded, since);
    }

    private bool IsSentenceEnd(in Utterance utterance, long next) =>
        !float.IsNaN(utterance.Ending.FadeDb)
        && utterance.DurationSeconds >= options.LeastUtteranceSeconds
        && SpeechFormat.Seconds(next - utterance.End) >= options.LeastSilenceSeconds;
}
