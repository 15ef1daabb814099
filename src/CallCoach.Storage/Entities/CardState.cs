namespace CallCoach.Storage;

/// <summary>Where a version of a team's card stands.</summary>
public enum CardState
{
    /// <summary>May be changed; judges nothing.</summary>
    Draft,

    /// <summary>Judges the team's calls; never changes. A team has at most one.</summary>
    Published,

    /// <summary>Judged once; kept, for scores name it.</summary>
    Archived,
}
