namespace CallCoach.Coaching;

/// <summary>What is listened for in the words of one call.</summary>
/// <param name="Phrases">The team's phrases for the call's language.</param>
/// <param name="Script">What should be said; null for a call without a script.</param>
/// <param name="Listener">Is told what is heard.</param>
public sealed record WordSettings(PhraseBook Phrases, CallScript? Script, IWordListener Listener);
