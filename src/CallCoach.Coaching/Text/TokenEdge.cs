namespace CallCoach.Coaching;

/// <summary>What stands between a token and the next.</summary>
internal enum TokenEdge
{
    None,

    /// <summary>A comma or the like: a breath.</summary>
    Clause,

    /// <summary>A full stop, an exclamation mark, a new line.</summary>
    Sentence,

    /// <summary>A question mark: ends a sentence as well.</summary>
    Question,
}
