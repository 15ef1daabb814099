namespace CallCoach.Calls;

/// <summary>Work on a call's text that was given up.</summary>
/// <param name="CallId">The call.</param>
/// <param name="Anew">Also what was there already was to be written down again.</param>
public sealed record UnfinishedText(Guid CallId, bool Anew);
