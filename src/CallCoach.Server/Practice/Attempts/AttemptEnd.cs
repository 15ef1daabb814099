namespace CallCoach.Server.Practice.Attempts;

/// <param name="Reason">given-up, no-microphone, microphone-refused, microphone-busy, microphone-unplugged, unsupported-browser, line-lost.</param>
public sealed record AttemptEnd(string Reason);
