using CallCoach.Speech;

namespace CallCoach.Coaching;

/// <summary>One thing that was heard in the words of a call.</summary>
/// <param name="Kind">What.</param>
/// <param name="Side">Who said it.</param>
/// <param name="Start">Seconds from the start of the call; from word times where there are any, else in proportion to the text.</param>
/// <param name="End">Seconds from the start of the call.</param>
/// <param name="Line">Number of the line that it stands in; 0 for a filler that was heard in the sound alone.</param>
/// <param name="Quote">The words, as they stand in the line; empty without a line.</param>
/// <param name="Detail">Objection class, stage or script point; null for the other kinds.</param>
/// <param name="Match">The phrase behind it; null where form decided, not a phrase.</param>
public sealed record WordFinding(
    WordFindingKind Kind,
    Side Side,
    double Start,
    double End,
    int Line,
    string Quote,
    string? Detail = null,
    PhraseMatch? Match = null);
