namespace CallCoach.Training;

/// <summary>What a tape does to sound, so that few people sound like many.</summary>
public static class Tape
{
    /// <summary>Plays faster or slower, pitch and formants with it: a smaller or larger person speaks.</summary>
    /// <param name="sound">Any rate.</param>
    /// <param name="speed">Above 1 is faster and higher.</param>
    public static float[] Play(float[] sound, double speed)
    {
        var played = new float[Math.Max(0, (int)((sound.Length - 3) / speed))];
        for (var i = 0; i < played.Length; i++)
        {
            var at = (int)(i * speed) + 1;
            if (at + 2 >= sound.Length)
                break;
            played[i] = Between(sound.AsSpan(at - 1, 4), (float)(i * speed + 1 - at));
        }
        return played;
    }

    /// <summary>Another microphone or another distance.</summary>
    /// <param name="sound">Any rate.</param>
    /// <param name="tilt">Below 0 a pole, the highs go; above 0 a zero, the lows go; −1 to 1 without either.</param>
    public static float[] Tilt(float[] sound, double tilt)
    {
        var tilted = new float[sound.Length];
        var (share, before) = ((float)tilt, 0f);
        for (var i = 0; i < sound.Length; i++)
        {
            tilted[i] = share < 0 ? sound[i] - share * before : sound[i] - share * (i > 0 ? sound[i - 1] : 0);
            before = tilted[i];
        }
        return tilted;
    }

    // Catmull and Rom's cubic through four samples.
    private static float Between(ReadOnlySpan<float> y, float x) =>
        y[1] + 0.5f * x * (y[2] - y[0] + x * (2 * y[0] - 5 * y[1] + 4 * y[2] - y[3] + x * (3 * (y[1] - y[2]) + y[3] - y[0])));
}
