using CallCoach.Coaching;

namespace CallCoach.Calls;

/// <summary>The text of a call, as it is kept.</summary>
/// <param name="State">Where it stands.</param>
/// <param name="Code">Why it is not there, or not whole; null when nothing is amiss.</param>
/// <param name="Lines">As far as they have come.</param>
/// <param name="Words">What they tell; null while there is no line.</param>
public sealed record CallText(TranscriptState State, string? Code, IReadOnlyList<TranscriptLine> Lines, WordsOfCall? Words)
{
    /// <summary>Of a call that nobody listens to.</summary>
    public static readonly CallText Off = new(TranscriptState.Off, null, [], null);
}
