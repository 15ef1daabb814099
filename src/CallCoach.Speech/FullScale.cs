namespace CallCoach.Speech;

/// <summary>Counts the samples that were cut off because their format ends there.</summary>
/// <remarks>
/// Every format has a largest value, and a peak that is cut off stands on it exactly: 32767 of 16 bits, 32256 of A-law, 32124 of
/// µ-law (ITU-T G.711, 1988, tables 1 and 2). Loud samples beside these values are loud, no more. A filter rounds off what was cut
/// before it and swings over full scale there; of such a hop the samples that were at the top can no longer be told from their
/// neighbours, so all that are near it count.
/// </remarks>
internal static class FullScale
{
    /// <summary>No hop without a sample of this magnitude holds one that was cut off.</summary>
    public const float Near = 0.975f;

    private const float Step = 1f / 32768f;      // of 16 bits
    private const float Linear = 32767 * Step, ALaw = 32256 * Step, MuLaw = 32124 * Step;

    /// <param name="samples">One hop.</param>
    public static int CutOff(ReadOnlySpan<float> samples)
    {
        var (cut, near, filtered) = (0, 0, false);
        foreach (var sample in samples)
        {
            var magnitude = MathF.Abs(sample);
            if (!(magnitude >= Near))
                continue;
            near++;
            cut += IsLargest(magnitude) ? 1 : 0;
            filtered |= magnitude > 1 + Step;
        }
        return filtered ? near : cut;
    }

    private static bool IsLargest(float magnitude) =>
        magnitude > Linear - Step / 2 || MathF.Abs(magnitude - ALaw) < Step / 2 || MathF.Abs(magnitude - MuLaw) < Step / 2;
}
