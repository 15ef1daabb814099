namespace CallCoach.Coaching;

/// <summary>What is masked.</summary>
public enum SensitiveKind
{
    Card,

    /// <summary>Chinese resident identity number.</summary>
    IdNumber,

    Phone,

    Email,

    /// <summary>Digits that may turn out to be the beginning of a number: masked until the next line of the speaker tells.</summary>
    Pending,
}
