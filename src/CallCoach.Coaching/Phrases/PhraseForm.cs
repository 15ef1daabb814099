namespace CallCoach.Coaching;

/// <summary>One way of saying a phrase, and how many of its words may be misheard.</summary>
internal sealed class PhraseForm
{
    /// <param name="parts">In order.</param>
    public PhraseForm(IReadOnlyList<PhrasePart> parts)
    {
        Parts = Trimmed(parts);
        var words = parts.Where(part => part.Kind == PhrasePartKind.Word).Select(part => part.Token).ToList();
        Words = words.Count;
        HasWhen = parts.Any(part => part.Kind == PhrasePartKind.When);
        var han = words.Count(word => word.Kind == TokenKind.Han);
        (MostSoftHan, LeastHanNearness) = han switch
        {
            <= 1 => (0, 1.0),
            2 => (1, 0.9),         // the same sound with the same tone only: two characters say little
            3 => (1, 0.8),
            4 => (2, 0.8),
            _ => (han / 2, 0.7),
        };
        MostSoftWords = (words.Count - han) switch { <= 1 => 0, <= 4 => 1, _ => 2 };
    }

    public IReadOnlyList<PhrasePart> Parts { get; }

    /// <summary>Words and characters in it.</summary>
    public int Words { get; }

    public bool HasWhen { get; }

    /// <summary>Characters that may only sound like what was said.</summary>
    public int MostSoftHan { get; }

    /// <summary>And how near they must be.</summary>
    public double LeastHanNearness { get; }

    /// <summary>Words in letters that may be spelled otherwise; other forms of the same word do not count.</summary>
    public int MostSoftWords { get; }

    // A gap at either end asks for nothing.
    private static List<PhrasePart> Trimmed(IEnumerable<PhrasePart> parts)
    {
        var trimmed = parts.SkipWhile(part => part.Kind == PhrasePartKind.Gap).ToList();
        while (trimmed.Count > 0 && trimmed[^1].Kind == PhrasePartKind.Gap)
            trimmed.RemoveAt(trimmed.Count - 1);
        return trimmed;
    }
}
