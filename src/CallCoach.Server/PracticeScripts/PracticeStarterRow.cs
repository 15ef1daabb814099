using CallCoach.Storage;

namespace CallCoach.Server.PracticeScripts;

/// <summary>A practice script that ships.</summary>
/// <param name="Id">price, no-time …</param>
/// <param name="Outline">What a list shows.</param>
public sealed record PracticeStarterRow(string Id, PracticeOutline Outline);
