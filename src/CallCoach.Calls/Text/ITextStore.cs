using CallCoach.Coaching;

namespace CallCoach.Calls;

/// <summary>Keeps what was said in calls. Every method may be called from any thread.</summary>
public interface ITextStore
{
    /// <summary>What the team wants of a call: the script that the source asks for (one that the team does not have is passed over), else the campaign's, else the team's own.</summary>
    Task<CallPolicy> PolicyOfAsync(CallStart start, CancellationToken cancellation);

    /// <summary>A call that is over; null for one that runs, and when there is none.</summary>
    Task<KeptCall?> FindAsync(Guid callId, CancellationToken cancellation);

    /// <summary>Keeps the text of a call that is over in place of what was there; lines of the same number keep their correction. The index follows.</summary>
    /// <param name="callId">Deleted meanwhile: nothing is kept.</param>
    /// <param name="text">Whole.</param>
    /// <param name="judgement">What the call is worth with it; null leaves the score as it is. A call that was scored by another card meanwhile keeps that card.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>The score as it is kept; null when none was.</returns>
    Task<CallScore?> KeepAsync(Guid callId, CallText text, CallJudgement? judgement, CancellationToken cancellation);

    /// <summary>Keeps what a person made of a line; the index follows.</summary>
    /// <returns>Null: there is no such line. False: somebody else changed it since the version that was read.</returns>
    Task<bool?> CorrectAsync(LineCorrection correction, CancellationToken cancellation);

    /// <summary>Notes where the text of a call stands.</summary>
    Task KeepStateAsync(Guid callId, TranscriptState state, string? code, CancellationToken cancellation);

    /// <summary>Calls that are over and whose text is not, the newest first.</summary>
    Task<IReadOnlyList<Guid>> UnfinishedAsync(CancellationToken cancellation);
}
