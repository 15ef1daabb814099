namespace CallCoach.Coaching;

/// <summary>Some tokens in a row.</summary>
/// <param name="First">Index of the first.</param>
/// <param name="End">One past the last.</param>
internal readonly record struct TokenSpan(int First, int End)
{
    public int Count => End - First;

    public bool Overlaps(TokenSpan other) => First < other.End && other.First < End;
}
