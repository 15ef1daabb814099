namespace CallCoach.Coaching;

/// <summary>A word that fills a pause, and where it does: "like" and 那个 are ordinary words elsewhere.</summary>
/// <param name="Pattern">The word or words.</param>
/// <param name="Alone">Only with a break on both sides.</param>
/// <param name="OnlyBefore">Only when one of these follows: a word, or "," for a break; empty when anything may.</param>
/// <param name="NotBefore">Not when one of these follows; "?" for the end of a question.</param>
/// <param name="NotAfter">Not when one of these stands before.</param>
internal sealed record FillerPhrase(
    PhrasePattern Pattern,
    bool Alone,
    IReadOnlyList<string> OnlyBefore,
    IReadOnlyList<string> NotBefore,
    IReadOnlyList<string> NotAfter);
