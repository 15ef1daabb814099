using CallCoach.Speech;

namespace CallCoach.Storage;

/// <summary>Among which calls is searched.</summary>
public sealed record SearchScope
{
    /// <summary>Calls of any of these agents or of <see cref="SeenTeams"/> may be found; both null: all calls.</summary>
    public IReadOnlyList<Guid>? SeenAgents { get; init; }

    public IReadOnlyList<Guid>? SeenTeams { get; init; }

    /// <summary>Only this agent's.</summary>
    public Guid? Agent { get; init; }

    /// <summary>Only this team's.</summary>
    public Guid? Team { get; init; }

    /// <summary>Only what this side said; null: both.</summary>
    public Side? Side { get; init; }

    /// <summary>Began at or after, UTC.</summary>
    public DateTime? From { get; init; }

    /// <summary>Began before, UTC.</summary>
    public DateTime? To { get; init; }

    /// <summary>Search key of the last call of the page before.</summary>
    public long? Before { get; init; }

    internal long LowestKey => From is { } from ? SearchKey.Of(from) : 0;

    internal long HighestKey => Math.Min(To is { } to ? SearchKey.Of(to) - 1 : long.MaxValue, Before is { } before ? before - 1 : long.MaxValue);
}
