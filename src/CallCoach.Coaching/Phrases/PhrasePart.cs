namespace CallCoach.Coaching;

/// <summary>One step of a phrase's form.</summary>
/// <param name="Kind">What must stand here.</param>
/// <param name="Token">The word, for <see cref="PhrasePartKind.Word"/>.</param>
internal readonly record struct PhrasePart(PhrasePartKind Kind, Token Token);
