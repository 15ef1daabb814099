using CallCoach.Speech;

namespace CallCoach.Coaching;

/// <summary>What one side said in one utterance, or in a piece of a long one.</summary>
/// <param name="Number">1, 2, 3 … in the order in which the lines of a call arrive; it stays the line's own. A late line may lie before earlier ones.</param>
/// <param name="Side">Who spoke.</param>
/// <param name="Start">Seconds from the start of the call.</param>
/// <param name="End">Seconds from the start of the call.</param>
/// <param name="Text">As recognised; masked already where the policy redacts.</param>
/// <param name="Words">In order; empty where the recogniser gives no times.</param>
/// <param name="Language">BCP 47 tag of what is spoken; empty when unknown.</param>
/// <param name="Model">Which recogniser heard it.</param>
public sealed record TranscriptLine(
    int Number,
    Side Side,
    double Start,
    double End,
    string Text,
    IReadOnlyList<SpokenWord> Words,
    string Language,
    string Model);
