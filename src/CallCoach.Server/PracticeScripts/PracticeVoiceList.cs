namespace CallCoach.Server.PracticeScripts;

/// <summary>The sounds of a script's customer in one language.</summary>
/// <param name="SynthesiserInstalled">Lines without a recording are spoken by espeak-ng; without it they are only read.</param>
/// <param name="Items">In order.</param>
public sealed record PracticeVoiceList(bool SynthesiserInstalled, IReadOnlyList<PracticeVoiceRow> Items);
