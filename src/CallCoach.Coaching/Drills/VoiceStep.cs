namespace CallCoach.Coaching;

/// <summary>A tenth of a second of a voice, for laying one recording over another.</summary>
/// <param name="LevelDbfs">dBFS.</param>
/// <param name="F0Hz">0 without voice.</param>
/// <param name="Active">Share of it that was speech, 0 to 1.</param>
public readonly record struct VoiceStep(float LevelDbfs, float F0Hz, float Active);
