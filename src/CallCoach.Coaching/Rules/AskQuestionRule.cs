using CallCoach.Speech;

namespace CallCoach.Coaching;

/// <summary>The agent has had most of the talk lately and goes on. Reasons and sources: docs/cues/ask-question.md.</summary>
public sealed class AskQuestionRule(AskQuestionOptions options) : ICueRule
{
    public string Id => "ask-question";

    public CuePacing Pacing => options.Pacing;

    public SustainClock Clock => SustainClock.Call;

    public CueVerdict Judge(CallView call)
    {
        if (!call.Readings.HasCustomer || !HasEvidence(call.Share))
            return CueVerdict.Unsure;
        ref readonly var readings = ref call.Readings;
        var conversation = readings.Conversation;
        var ratio = call.Share.Ratio;
        var high = call.Bands.TalkRatio.HighEdge;
        var customerTalks = conversation.Floor == Side.Customer && conversation.CurrentTurn is { } turn && turn.Seconds >= options.CustomerTurnSeconds;
        if (customerTalks || !(ratio > high))
            return CueVerdict.Quiet;
        if (IsLeftToPause(call))
            return CueVerdict.Lingering;
        return ratio >= high + options.AboveBandShare && conversation.Floor == Side.Agent
            ? CueVerdict.Raise(new CueEvidence("talkRatio", ratio, double.NaN, call.Bands.TalkRatio.LowEdge, high, call.Last(options.WindowSeconds)))
            : CueVerdict.Lingering;
    }

    // A run of talk that is nearing its edge becomes the matter of `pause`, which asks for the same at a better moment: of the
    // minute's one cue the more urgent should have it. Past the edge `pause` has had its turn.
    private static bool IsLeftToPause(CallView call)
    {
        const double nearing = 0.5;              // of the longest run; before it, most runs end by themselves
        var longest = call.Bands.RunSeconds.HighEdge;
        return call.AgentRun.At(call.Position) is { } run && run.Seconds >= nearing * longest && run.Seconds < longest;
    }

    private bool HasEvidence(TalkShare share) =>
        share.CustomerSeconds >= options.LeastCustomerSeconds && share.AgentSeconds + share.CustomerSeconds >= options.LeastTalkSeconds;
}
