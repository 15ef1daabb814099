namespace CallCoach.Coaching;

/// <summary>How a token is compared.</summary>
internal enum TokenKind
{
    /// <summary>A word in letters: by spelling.</summary>
    Word,

    /// <summary>One Chinese character: by itself and by sound.</summary>
    Han,

    /// <summary>A run of digits: only by itself.</summary>
    Number,
}
