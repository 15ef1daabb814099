namespace CallCoach.Coaching;

/// <summary>A phrase was found in a text.</summary>
/// <param name="Span">Where.</param>
/// <param name="Phrase">The phrase, as it is written.</param>
/// <param name="Nearness">1 for the same words.</param>
internal readonly record struct PhraseHit(TokenSpan Span, string Phrase, double Nearness);
