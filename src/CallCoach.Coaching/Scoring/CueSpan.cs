using CallCoach.Speech;

namespace CallCoach.Coaching;

/// <summary>A cue that was shown.</summary>
/// <param name="Code">Its rule.</param>
/// <param name="Evidence">What it rested on.</param>
public sealed record CueSpan(string Code, TimeRange Evidence);
