namespace CallCoach.Storage;

/// <summary>One campaign.</summary>
/// <param name="Name">As sources name it.</param>
/// <param name="Redact">Numbers that identify people are masked in the text and silenced in the recording.</param>
/// <param name="Script">Of the team's scripts; null: the team's own.</param>
public sealed record TeamCampaign(string Name, bool Redact, Guid? Script);
