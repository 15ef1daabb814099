using CallCoach.Coaching;

namespace CallCoach.Calls;

/// <summary>Keeps calls. Every method may be called from any thread.</summary>
public interface ICallStore
{
    /// <summary>Notes that a call has begun, so that it is found again whatever happens.</summary>
    /// <param name="start">What the source said.</param>
    /// <param name="recordingFile">Relative to the recordings folder.</param>
    /// <param name="policy">What the team wants of it, noted for good.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>False when a call with this id is known already.</returns>
    Task<bool> BeginAsync(CallStart start, string recordingFile, CallPolicy policy, CancellationToken cancellation);

    /// <summary>The rules of a team, as they stand now.</summary>
    Task<CoachingPlan> PlanOfAsync(Guid teamId, CancellationToken cancellation);

    /// <summary>What a team's calls are judged by, as it stands now.</summary>
    Task<ScoreCard> CardOfAsync(Guid teamId, CancellationToken cancellation);

    /// <summary>What was usual for an agent in a language, from the calls before a moment.</summary>
    /// <param name="agentId">The agent.</param>
    /// <param name="language">BCP 47; null when nobody said.</param>
    /// <param name="before">UTC: an analysis done anew must not learn from the call itself, nor from what came after it.</param>
    /// <param name="cancellation">Gives up.</param>
    Task<AgentUsual> UsualOfAsync(Guid agentId, string? language, DateTime before, CancellationToken cancellation);

    /// <summary>Keeps what came out of a call; replaces what an earlier analysis of it had found, but keeps feedback on cues that are found again.</summary>
    Task KeepAsync(Guid callId, CallOutcome outcome, CancellationToken cancellation);

    /// <summary>Keeps what an agent says of a cue in a call that runs; it is there whatever happens to the call.</summary>
    Task KeepFeedbackAsync(Guid callId, CueRecord cue, CancellationToken cancellation);

    /// <summary>Calls that were running when the server stopped.</summary>
    Task<IReadOnlyList<UnfinishedCall>> UnfinishedAsync(CancellationToken cancellation);

    /// <summary>A kept call as it is needed to analyse it again; null when it has no recording.</summary>
    Task<UnfinishedCall?> FindRecordedAsync(Guid callId, CancellationToken cancellation);

    /// <summary>Notes that the customer agrees to being recorded.</summary>
    /// <returns>False when the call does not wait for it.</returns>
    Task<bool> KeepConsentAsync(Guid callId, CancellationToken cancellation);

    /// <summary>Says anew who is on which channel.</summary>
    Task KeepRolesAsync(Guid callId, ChannelRoles roles, CancellationToken cancellation);
}
