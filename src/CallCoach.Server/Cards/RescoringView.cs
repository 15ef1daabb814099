using CallCoach.Storage;

namespace CallCoach.Server.Cards;

/// <summary>A job that scores old calls again.</summary>
/// <param name="Id">The job.</param>
/// <param name="CardVersion">Of the card that judges.</param>
/// <param name="State">waiting, running, done, cancelled, failed.</param>
/// <param name="From">Only calls that started at or after; null for all.</param>
/// <param name="Total">Calls in it.</param>
/// <param name="Done">Calls that it is through with.</param>
/// <param name="Changed">Of those, calls with another total now.</param>
/// <param name="Skipped">Of those, calls of which too little is kept.</param>
/// <param name="StartedBy">Name of who asked for it; null when that person is gone.</param>
/// <param name="StartedAt">UTC.</param>
/// <param name="EndedAt">UTC; null until it ended.</param>
public sealed record RescoringView(
    Guid Id, string CardVersion, RescoringState State, DateTime? From, int Total, int Done, int Changed, int Skipped,
    string? StartedBy, DateTime StartedAt, DateTime? EndedAt)
{
    public static RescoringView Of(Rescoring job, string? startedBy) => new(
        job.Id, ScoreCards.VersionName(job.TeamId, job.CardNumber), job.State, job.From, job.Total, job.Done, job.Changed, job.Skipped,
        startedBy, job.StartedAt, job.EndedAt);
}
