namespace CallCoach.Server.Recognition;

/// <param name="LiveSeconds">Speech of running calls that waits, seconds.</param>
/// <param name="LiveLimitSeconds">Past this the text of running calls comes after them.</param>
/// <param name="AfterSeconds">Speech of calls that are over, seconds.</param>
public sealed record BacklogView(double LiveSeconds, double LiveLimitSeconds, double AfterSeconds);
