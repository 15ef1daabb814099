using CallCoach.Coaching;

namespace CallCoach.Calls;

/// <summary>A call that is over, with its text: all that is needed to go on with it.</summary>
/// <param name="Call">With its recording.</param>
/// <param name="Status">How it ended.</param>
/// <param name="Channels">1 or 2.</param>
/// <param name="Policy">As it stood when the call began.</param>
/// <param name="State">Where the text stands.</param>
/// <param name="Lines">In order of arrival.</param>
/// <param name="Judged">What its score rests on; null when that is not kept, then the recording tells.</param>
/// <param name="Card">That judged it.</param>
public sealed record KeptCall(
    UnfinishedCall Call, CallStatus Status, int Channels, CallPolicy Policy, TranscriptState State, IReadOnlyList<KeptLine> Lines,
    ScoredCall? Judged, ScoreCard Card)
{
    public CallPlace Place => new(Call.CallId, Call.AgentId, Call.TeamId) { IsPractice = Call.Kind == CallKind.Practice, IsPrivate = Policy.IsPrivate };
}
