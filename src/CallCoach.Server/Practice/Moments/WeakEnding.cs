using CallCoach.Server.Security;

namespace CallCoach.Server.Practice.Moments;

/// <summary>A sentence of a call whose last words could hardly be heard.</summary>
/// <param name="CallId">In which.</param>
/// <param name="Agent">Who spoke.</param>
/// <param name="StartedAt">When the call began, UTC.</param>
/// <param name="From">Seconds from the start of the call.</param>
/// <param name="To">Its end.</param>
/// <param name="FadeDb">Of its last words against the sentence, dB.</param>
/// <param name="Text">What was said; null without a transcript.</param>
public sealed record WeakEnding(Guid CallId, Named Agent, DateTime StartedAt, double From, double To, double FadeDb, string? Text);
