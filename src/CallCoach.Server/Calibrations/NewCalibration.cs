namespace CallCoach.Server.Calibrations;

/// <param name="CallId">Of the team.</param>
/// <param name="Title">1 to 100 characters.</param>
public sealed record NewCalibration(Guid CallId, string Title);
