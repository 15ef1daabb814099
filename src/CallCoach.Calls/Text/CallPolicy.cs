using CallCoach.Coaching;

namespace CallCoach.Calls;

/// <summary>What a team wants of a call, as it stood when the call began.</summary>
/// <param name="Script">What shall be said; null without.</param>
/// <param name="Redact">Numbers that identify people are masked in the text and silenced in the recording.</param>
public sealed record CallPolicy(CallScript? Script, bool Redact)
{
    /// <summary>What must be settled before the call is heard.</summary>
    public ConsentPolicy Consent { get; init; }

    /// <summary>Training of the agent's own: nobody else sees or hears it, ever.</summary>
    public bool IsPrivate { get; init; }

    /// <summary>Others than the agent may listen while the call runs; when it is over, the recording follows its own rules.</summary>
    public bool MayListen { get; init; }

    /// <summary>What is listened for in the words; null for a language that has no book.</summary>
    public PhraseBook? Phrases { get; init; }

    /// <summary>Version of the phrases.</summary>
    public string BookVersion { get; init; } = "";

    public static readonly CallPolicy None = new(null, false);
}
