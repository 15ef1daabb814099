namespace CallCoach.Server.Assignments;

/// <summary>What a person is to practise today.</summary>
/// <param name="Open">Assigned and not done yet: what the navigation counts.</param>
/// <param name="Minutes">All that is open takes together, about.</param>
/// <param name="Items">In the order in which to take them: overdue, due, proposals, done.</param>
public sealed record TodayView(int Open, int Minutes, IReadOnlyList<TodayItem> Items);
