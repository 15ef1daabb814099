using CallCoach.Calls;

namespace CallCoach.Storage;

/// <summary>What holds for calls of no listed campaign.</summary>
/// <param name="Redact">Numbers that identify people are masked in the text and silenced in the recording.</param>
/// <param name="Consent">What is asked before a call is recorded.</param>
/// <param name="AudioDays">Recordings and clips are deleted so long after the call; null: never.</param>
/// <param name="TextDays">Text, with its place in the search index, likewise.</param>
/// <param name="Listen">Who looks after the team may listen while a call runs.</param>
public sealed record OtherCalls(bool Redact, ConsentPolicy Consent = ConsentPolicy.None, int? AudioDays = null, int? TextDays = null, bool Listen = false);
