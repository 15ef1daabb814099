using CallCoach.Server.Security;
using CallCoach.Storage;

namespace CallCoach.Server.Reviews;

/// <summary>Who may read and write reviews. A call that may not be seen is decided before.</summary>
internal static class ReviewAccess
{
    /// <summary>Supervisors, trainers and administrators judge the calls that they look after; nobody judges an own call.</summary>
    public static bool MayReview(this CurrentUser user, Call call) => user.MayWatchTeam(call.TeamId) && call.AgentId != user.Id;

    /// <summary>The agent sees a review when it is published, not before.</summary>
    public static bool MayRead(this CurrentUser user, Call call, ReviewState? state) =>
        state is not null && (state != ReviewState.Draft || user.MayReview(call));
}
