using CallCoach.Speech;

namespace CallCoach.Coaching;

/// <summary>The agent's voice sinks at the end of most sentences, and more than it usually does. Reasons and sources: docs/cues/finish-strong.md.</summary>
public sealed class FinishStrongRule(FinishStrongOptions options) : ICueRule
{
    public string Id => "finish-strong";

    public CuePacing Pacing => options.Pacing;

    public SustainClock Clock => SustainClock.Call;

    public CueVerdict Judge(CallView call)
    {
        var ends = call.SentenceEnds;
        if (ends.Count < options.Sentences + options.UsualSentences || ends[options.Sentences - 1].Start < call.Last(options.WithinSeconds).Start)
            return CueVerdict.Unsure;
        if (!ends[0].Ending.Fade)
            return CueVerdict.Quiet;   // one strong ending is the change that was asked for
        var share = ShareOfFaded(ends);
        return share >= options.Share && SinksMoreThanUsual(ends) ? CueVerdict.Raise(Evidence(call, share)) : CueVerdict.Lingering;
    }

    private bool SinksMoreThanUsual(SentenceEnds ends) =>
        ends.MeanFadeDbOf(options.Sentences) <= ends.MeanFadeDbBefore(options.Sentences) - options.BelowUsualDb;

    private double ShareOfFaded(SentenceEnds ends)
    {
        var faded = 0;
        for (var age = 0; age < options.Sentences; age++)
            faded += ends[age].Ending.Fade ? 1 : 0;
        return (double)faded / options.Sentences;
    }

    private CueEvidence Evidence(CallView call, double share) =>
        new("fadedEndings", share, double.NaN, double.NaN, options.Share, new TimeRange(call.SentenceEnds[options.Sentences - 1].Start, call.Position));
}
