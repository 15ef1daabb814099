namespace CallCoach.Server.Cards;

/// <param name="From">Only calls that started at or after this instant; left out: all.</param>
public sealed record NewRescoring(DateTimeOffset? From = null);
