namespace CallCoach.Storage;

/// <param name="Redact">Numbers that identify people are masked in the text and silenced in the recording.</param>
public sealed record OtherCalls(bool Redact);
