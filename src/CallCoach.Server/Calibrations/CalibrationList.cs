namespace CallCoach.Server.Calibrations;

/// <param name="Items">The last ones, newest first.</param>
public sealed record CalibrationList(IReadOnlyList<CalibrationRow> Items);
