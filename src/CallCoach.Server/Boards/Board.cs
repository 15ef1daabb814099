using CallCoach.Coaching;
using CallCoach.Server.Security;

namespace CallCoach.Server.Boards;

/// <summary>A team's picture over some days.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
/// <param name="Readings">What is followed; sums give values in this order.</param>
/// <param name="Total">All calls.</param>
/// <param name="Days">Every day, also those without calls.</param>
/// <param name="Ranking">People stand in the order of their scores; false: the team has switched that off.</param>
/// <param name="Agents">Everybody with calls, best score first, or by name.</param>
public sealed record Board(
    DateOnly From, DateOnly To, IReadOnlyList<BoardReading> Readings, BoardSum Total, IReadOnlyList<Board.Day> Days, bool Ranking,
    IReadOnlyList<Board.Person> Agents)
{
    /// <param name="Date">Of the team's clock.</param>
    /// <param name="Sum">Its calls.</param>
    public sealed record Day(DateOnly Date, BoardSum Sum);

    /// <param name="Agent">Who.</param>
    /// <param name="Sum">The person's calls.</param>
    /// <param name="Trend">Of the score over the last 28 days up to <c>to</c>; null with too few days.</param>
    public sealed record Person(Named Agent, BoardSum Sum, FallingTrend.Finding? Trend);
}
