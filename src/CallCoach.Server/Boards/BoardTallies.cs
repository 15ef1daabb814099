using CallCoach.Coaching;

namespace CallCoach.Server.Boards;

/// <summary>A board's calls added up on their way out of the database, together, by day and by person: none of them is kept.</summary>
/// <param name="span">What the board shows.</param>
/// <param name="trendFrom">UTC; trends look back to here, whatever the board shows.</param>
internal sealed class BoardTallies(BoardSpan span, DateTime trendFrom)
{
    private readonly Dictionary<DateOnly, BoardTally> _days = [];
    private readonly Dictionary<(Guid Agent, DateOnly Day), BoardTally> _trends = [];
    private readonly Dictionary<string, int> _languages = [];

    public BoardTally Total { get; } = new();

    public Dictionary<Guid, BoardTally> People { get; } = [];

    /// <summary>Of most calls, as bands know it; null without calls.</summary>
    public string? Language => _languages.GroupBy(tag => CallLanguage.Of(tag.Key)).MaxBy(same => same.Sum(tag => tag.Value))?.Key;

    public void Add(BoardCall call)
    {
        var day = span.DayOf(call.StartedAt);
        if (call.Score is not null && call.StartedAt >= trendFrom)
            Of(_trends, (call.AgentId, day)).Add(call);
        if (call.StartedAt < span.From)
            return;
        Total.Add(call);
        Of(_days, day).Add(call);
        Of(People, call.AgentId).Add(call);
        _languages[call.Language ?? ""] = _languages.GetValueOrDefault(call.Language ?? "") + 1;
    }

    /// <summary>Every day, also those without calls.</summary>
    public IReadOnlyList<Board.Day> Days() =>
        [.. Enumerable.Range(span.First.DayNumber, span.Last.DayNumber - span.First.DayNumber + 1).Select(DateOnly.FromDayNumber)
            .Select(day => new Board.Day(day, _days.TryGetValue(day, out var tally) ? tally.Sum : BoardTally.Empty))];

    /// <summary>By person: how the mean score of the days goes.</summary>
    public Dictionary<Guid, FallingTrend.Finding?> Trends() =>
        _trends.GroupBy(own => own.Key.Agent).ToDictionary(own => own.Key, own => FallingTrend.Judge(
            [.. own.OrderBy(day => day.Key.Day).Select(day => ((double)day.Key.Day.DayNumber, day.Value.MeanScore!.Value))]));

    private static BoardTally Of<TKey>(Dictionary<TKey, BoardTally> tallies, TKey key) where TKey : notnull =>
        tallies.TryGetValue(key, out var tally) ? tally : tallies[key] = new BoardTally();
}
