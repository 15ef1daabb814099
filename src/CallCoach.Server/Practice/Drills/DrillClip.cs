namespace CallCoach.Server.Practice.Drills;

/// <summary>The stretch of a real call that a drill was made from.</summary>
/// <param name="Id">Of the team's clips; its sound is at <c>/teams/{team}/clips/{id}/audio</c>.</param>
/// <param name="Seconds">How long.</param>
/// <param name="CallId">Whose page only those who see the call can open.</param>
public sealed record DrillClip(Guid Id, double Seconds, Guid CallId);
