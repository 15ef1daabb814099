namespace CallCoach.Calls;

/// <summary>Where the text of a call stands.</summary>
/// <param name="State">Its state.</param>
/// <param name="Code">What is amiss, for programs; null when nothing is.</param>
/// <param name="Share">Of the speech that is written down, 0 to 1; null when nobody works on it.</param>
public sealed record TextProgress(TranscriptState State, string? Code, double? Share = null);
