using CallCoach.Calls;
using CallCoach.Coaching;
using CallCoach.Speech;

namespace CallCoach.Storage;

/// <summary>What a session found, as rows.</summary>
internal static class CallMapping
{
    public static CallNumbers Numbers(CallResult result)
    {
        var agent = result.Measures.Agent;
        var talk = result.Measures.Conversation;
        var judged = agent.Utterances.Where(u => !float.IsNaN(u.Ending.FadeDb)).ToList();
        var turnSeconds = agent.SpeechSeconds + agent.Pauses.Sum(p => p.Seconds);
        return new CallNumbers
        {
            Score = result.Score.Total,
            CueCount = result.Cues.Count,
            SpeechSeconds = agent.SpeechSeconds,
            SpeakingRate = Known(agent.SpeakingRate),
            ArticulationRate = Known(agent.ArticulationRate),
            LevelDbfs = Known(agent.ActiveLevelDbfs),
            LevelSpreadDb = Known(agent.LevelSpreadDb),
            PitchMedianHz = Known(agent.PitchMedianHz),
            PitchSpreadSemitones = Known(agent.PitchSpreadSemitones),
            CppsDb = Known(agent.CppsDb),
            PausesPerMinute = turnSeconds > 0 ? 60 * agent.Pauses.Count / turnSeconds : null,
            FadedEndings = judged.Count > 0 ? (double)judged.Count(u => u.Ending.Fade) / judged.Count : null,
            TalkRatio = Known(talk?.TalkRatio),
            OverlapSeconds = talk?.OverlapSeconds,
            Interruptions = talk?.Interruptions.Count,
            LongestMonologueSeconds = talk?.LongestMonologueSeconds,
            MedianResponseSeconds = Known(talk?.MedianResponseSeconds),
            DeadAirSeconds = talk?.DeadAirSeconds,
        };
    }

    public static AgentUsual UsualIn(CallNumbers numbers) => new(
        numbers.SpeechSeconds ?? 0,
        numbers.SpeakingRate ?? double.NaN,
        numbers.ArticulationRate ?? double.NaN,
        numbers.LevelDbfs ?? double.NaN,
        numbers.LevelSpreadDb ?? double.NaN,
        numbers.PitchMedianHz ?? double.NaN,
        numbers.PitchSpreadSemitones ?? double.NaN,
        numbers.CppsDb ?? double.NaN);

    public static CallCue Cue(CueRecord cue, CueTexts texts) => new()
    {
        Number = cue.Raised.Number,
        Code = cue.Raised.Code,
        At = SpeechFormat.Seconds(cue.Raised.Position),
        ClearedAt = cue.Cleared is { } cleared ? SpeechFormat.Seconds(cleared.Position) : null,
        Reason = cue.Cleared is { } gone ? CueClearReasonName.Of(gone.Reason) : null,
        Reading = cue.Raised.Evidence.Reading,
        Value = Known(cue.Raised.Evidence.Value),
        Usual = Known(cue.Raised.Evidence.Usual),
        Low = Known(cue.Raised.Evidence.Low),
        High = Known(cue.Raised.Evidence.High),
        EvidenceFrom = SpeechFormat.Seconds(cue.Raised.Evidence.Range.Start),
        EvidenceTo = SpeechFormat.Seconds(cue.Raised.Evidence.Range.End),
        Words = StoredJson.Write(texts.RenderAll(cue.Raised)),
        RuleVersion = cue.Raised.RuleVersion,
        Followed = cue.Followed,
        Feedback = cue.Feedback,
    };

    public static CallCue Withheld(CueWithheld moment, string planVersion) => new()
    {
        Number = 0,
        Shown = false,
        Code = moment.Code,
        At = SpeechFormat.Seconds(moment.Position),
        Reason = WithholdReasonName.Of(moment.Reason),
        Reading = moment.Evidence.Reading,
        Value = Known(moment.Evidence.Value),
        Usual = Known(moment.Evidence.Usual),
        Low = Known(moment.Evidence.Low),
        High = Known(moment.Evidence.High),
        EvidenceFrom = SpeechFormat.Seconds(moment.Evidence.Range.Start),
        EvidenceTo = SpeechFormat.Seconds(moment.Evidence.Range.End),
        Words = "{}",
        RuleVersion = planVersion,
        Followed = moment.Changed,
    };

    public static CallGap Gap(CallGapSpan gap, int sampleRateHz) => new()
    {
        From = (double)gap.From / sampleRateHz,
        To = (double)gap.To / sampleRateHz,
        Cause = gap.Cause,
    };

    public static UnfinishedCall Recorded(Call call) => new(
        call.Id,
        call.Kind,
        call.AgentId,
        call.TeamId,
        call.StartedAt,
        call.Language,
        new ChannelRoles(call.FirstRole, call.SecondRole),
        call.RecordingFile ?? "",
        [.. call.Gaps.OrderBy(g => g.From).Select(g => Gap(g, call.SampleRateHz ?? SpeechFormat.SampleRateHz))]);

    private static CallGapSpan Gap(CallGap gap, int sampleRateHz) =>
        new((long)Math.Round(gap.From * sampleRateHz), (long)Math.Round(gap.To * sampleRateHz), gap.Cause);

    private static double? Known(double? value) => value is { } known && double.IsFinite(known) ? known : null;
}
