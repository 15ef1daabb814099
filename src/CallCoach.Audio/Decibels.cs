namespace CallCoach.Audio;

/// <summary>Powers and decibels. Full scale is 1.0, so a mean square of 1 is 0 dBFS.</summary>
public static class Decibels
{
    /// <summary>10·log10; negative infinity for 0.</summary>
    public static float FromPower(float power) => 10f * MathF.Log10(power);

    /// <summary>The power of a level: 0 dB is 1.</summary>
    public static float ToPower(float decibels) => MathF.Pow(10f, decibels / 10f);

    /// <summary>The factor by which samples are multiplied to raise their level by so many dB.</summary>
    public static float ToGain(float decibels) => MathF.Pow(10f, decibels / 20f);
}
