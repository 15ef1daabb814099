namespace CallCoach.Speech.Syllables;

/// <summary>Whole syllables from their density: one each time that the sum has grown by one.</summary>
public sealed class SyllableCounter
{
    private const float Half = 0.5f;             // rounds to the nearest
    private float _sum = Half;

    /// <param name="density">Syllables in the next hop of speech.</param>
    public int Process(float density)
    {
        _sum += density;
        if (_sum < 1f)
            return 0;
        _sum -= 1f;
        return 1;
    }

    public void Reset() => _sum = Half;
}
