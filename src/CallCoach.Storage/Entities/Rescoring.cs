namespace CallCoach.Storage;

/// <summary>A job that scores a team's old calls by the card in force when it began. It goes on where it stood when the server is killed.</summary>
public sealed class Rescoring
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid TeamId { get; init; }

    /// <summary>Number of the team's card; 0 for the one that ships.</summary>
    public required int CardNumber { get; init; }

    /// <summary>UTC: only calls that started at or after; null for all.</summary>
    public DateTime? From { get; init; }

    /// <summary>UTC: only calls that started before: at most the moment when the job was asked for.</summary>
    public required DateTime To { get; init; }

    public RescoringState State { get; set; }

    /// <summary>Calls in it.</summary>
    public int Total { get; set; }

    /// <summary>Calls that it is through with.</summary>
    public int Done { get; set; }

    /// <summary>Of those, calls with another total now.</summary>
    public int Changed { get; set; }

    /// <summary>Of those, calls of which too little is kept.</summary>
    public int Skipped { get; set; }

    /// <summary>UTC: the oldest call that it is through with; null before the first.</summary>
    public DateTime? ReachedAt { get; set; }

    /// <summary>The same call's id; tells apart calls of one instant.</summary>
    public Guid? ReachedId { get; set; }

    public required Guid StartedBy { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime StartedAt { get; init; }

    /// <summary>UTC; null until it ended.</summary>
    public DateTime? EndedAt { get; set; }
}
