using CallCoach.Calls;

namespace CallCoach.Storage;

/// <summary>One campaign.</summary>
/// <param name="Name">As sources name it.</param>
/// <param name="Redact">Numbers that identify people are masked in the text and silenced in the recording.</param>
/// <param name="Script">Of the team's scripts; null: the team's own.</param>
/// <param name="Consent">What is asked before a call is recorded.</param>
/// <param name="AudioDays">Recordings and clips are deleted so long after the call; null: never.</param>
/// <param name="TextDays">Text, with its place in the search index, likewise.</param>
/// <param name="Private">Training: its calls are seen and heard by their agent alone.</param>
/// <param name="Listen">Who looks after the team may listen while a call runs; off unless somebody said so.</param>
public sealed record TeamCampaign(
    string Name, bool Redact, Guid? Script, ConsentPolicy Consent = ConsentPolicy.None, int? AudioDays = null, int? TextDays = null, bool Private = false,
    bool Listen = false)
{
    /// <param name="startedAt">Of a call of the campaign, UTC.</param>
    /// <param name="now">UTC.</param>
    public bool IsSoundOver(DateTime startedAt, DateTime now) => IsOver(startedAt, AudioDays, now);

    /// <param name="startedAt">Of a call of the campaign, UTC.</param>
    /// <param name="now">UTC.</param>
    public bool IsTextOver(DateTime startedAt, DateTime now) => IsOver(startedAt, TextDays, now);

    private static bool IsOver(DateTime startedAt, int? days, DateTime now) => days is { } kept && startedAt.AddDays(kept) <= now;
}
