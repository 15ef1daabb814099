using CallCoach.Speech;

namespace CallCoach.Coaching;

/// <summary>Both sides have their share of the talk. The longest turns of the agent are the costly ones.</summary>
public sealed class ListeningCriterion : ICriterion
{
    /// <summary>A shorter turn is an answer, not a lecture.</summary>
    private const double LongTurnSeconds = 20;

    public string Id => "listening";

    public string Reading => "talkRatio";

    public Band BandOf(ScoredCall call) => call.Bands.TalkRatio;

    public CriterionResult Judge(ScoredCall call, Curve curve)
    {
        if (call.Measures.Conversation is not { } conversation)
            return CriterionResult.Without(NotApplicable.Mono);
        if (double.IsNaN(conversation.TalkRatio))
            return CriterionResult.Without(NotApplicable.NoEvidence);
        var share = curve.At(conversation.TalkRatio);
        var tooMuch = share < 1 && conversation.TalkRatio > curve.FullTo;
        return new CriterionResult(conversation.TalkRatio, share, tooMuch ? LongTurns(conversation) : []);
    }

    private static IReadOnlyList<TimeRange> LongTurns(ConversationMeasures conversation) =>
        [.. conversation.Turns
            .Where(turn => turn.Side == Side.Agent && turn.Range.Seconds >= LongTurnSeconds)
            .OrderByDescending(turn => turn.Range.Length)
            .Select(turn => turn.Range)
            .Take(Weighing.MostMoments)];
}
