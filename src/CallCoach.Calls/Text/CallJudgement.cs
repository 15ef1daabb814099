using CallCoach.Coaching;

namespace CallCoach.Calls;

/// <summary>What a call is worth, and what that rests on.</summary>
public sealed record CallJudgement(ScoredCall Judged, CallScore Score);
