using CallCoach.Server.Security;

namespace CallCoach.Server.Calibrations;

/// <summary>A call that several people score blind.</summary>
/// <param name="Id">The calibration.</param>
/// <param name="CallId">The call.</param>
/// <param name="Title">1 to 100 characters.</param>
/// <param name="StartedBy">Who.</param>
/// <param name="StartedAt">UTC.</param>
/// <param name="ClosedAt">UTC; null while it is blind.</param>
/// <param name="HandedIn">People who have handed in.</param>
/// <param name="Mine">Whether the person who asks has; null when that person has not begun.</param>
public sealed record CalibrationRow(
    Guid Id, Guid CallId, string Title, Named StartedBy, DateTime StartedAt, DateTime? ClosedAt, int HandedIn, bool? Mine);
