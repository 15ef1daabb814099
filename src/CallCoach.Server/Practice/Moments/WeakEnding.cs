using CallCoach.Server.Security;

namespace CallCoach.Server.Practice.Moments;

/// <summary>An ending that could hardly be heard, again and again; the weakest of them stands for all.</summary>
/// <param name="Ending">The words that it ends on; null where the calls have no transcript: then an agent's are taken together.</param>
/// <param name="Count">How often it was weak.</param>
/// <param name="People">How many agents said it so.</param>
/// <param name="CallId">Where the weakest is.</param>
/// <param name="Agent">Who spoke there.</param>
/// <param name="StartedAt">When that call began, UTC.</param>
/// <param name="From">Seconds from the start of the call.</param>
/// <param name="To">Its end.</param>
/// <param name="FadeDb">Of its last words against the sentence, dB.</param>
/// <param name="Text">What was said; null without a transcript.</param>
public sealed record WeakEnding(
    string? Ending, int Count, int People, Guid CallId, Named Agent, DateTime StartedAt, double From, double To, double FadeDb, string? Text);
