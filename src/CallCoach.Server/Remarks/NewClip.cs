namespace CallCoach.Server.Remarks;

/// <param name="From">Seconds from the start of the call.</param>
/// <param name="To">Its end; at most five minutes later.</param>
/// <param name="Title">1 to 100 characters.</param>
/// <param name="Note">What to listen for.</param>
public sealed record NewClip(double From, double To, string Title, string? Note = null);
