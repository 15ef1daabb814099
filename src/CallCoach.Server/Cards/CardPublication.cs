namespace CallCoach.Server.Cards;

/// <param name="Revision">Of the draft that was looked at.</param>
public sealed record CardPublication(int Revision);
