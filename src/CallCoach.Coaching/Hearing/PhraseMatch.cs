namespace CallCoach.Coaching;

/// <summary>Why words were taken for a phrase.</summary>
/// <param name="Phrase">As it stands in the phrase book or script.</param>
/// <param name="Words">What was said, as it stands in the line.</param>
/// <param name="Nearness">1 for the same words; less for words that only sound or look alike.</param>
public sealed record PhraseMatch(string Phrase, string Words, double Nearness);
