namespace CallCoach.Coaching;

/// <summary>What a step of a phrase asks for.</summary>
internal enum PhrasePartKind
{
    /// <summary>One word or character.</summary>
    Word,

    /// <summary>Any few words, or none.</summary>
    Gap,

    /// <summary>A day or a time.</summary>
    When,
}
