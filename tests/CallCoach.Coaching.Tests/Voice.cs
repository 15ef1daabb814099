using CallCoach.Speech;

namespace CallCoach.Coaching.Tests;

/// <summary>How one side sounds in a scripted call.</summary>
public sealed record Voice
{
    /// <summary>A speaker in the middle of every band.</summary>
    public static readonly Voice Normal = new();

    public static readonly Voice Silent = new() { Speaking = false };

    public bool Speaking { get; init; } = true;
    public double SpeakingRate { get; init; } = 3.8;
    public double ArticulationRate { get; init; } = 4.6;
    public double LevelDbfs { get; init; } = -22;
    public double PitchSpreadSemitones { get; init; } = 3;
    public bool Fades { get; init; }
    public double FadeDb { get; init; } = -1;
    public float Confidence { get; init; } = 1;

    /// <summary>The same voice at another tempo.</summary>
    public Voice Times(double tempo) => this with { SpeakingRate = SpeakingRate * tempo, ArticulationRate = ArticulationRate * tempo };

    /// <summary>The same voice louder or, when negative, softer.</summary>
    public Voice Louder(double db) => this with { LevelDbfs = LevelDbfs + db };

    public ChannelReadings Readings(double speechSeconds) => new()
    {
        Speaking = Speaking,
        SpeechSeconds = speechSeconds,
        SpeakingRate = Known(SpeakingRate),
        ArticulationRate = Known(ArticulationRate),
        LevelDbfs = Known(LevelDbfs),
        LevelSpreadDb = Known(6),
        PitchMedianHz = Known(180),
        PitchSpreadSemitones = Known(PitchSpreadSemitones),
    };

    public Utterance Utterance(long start, long end) => new(
        start,
        end,
        (int)Math.Round(ArticulationRate * SpeechFormat.Seconds(end - start)),
        (float)ArticulationRate,
        (float)LevelDbfs,
        180,
        (float)PitchSpreadSemitones,
        0,
        new Ending(Contour.Falling, -3, Fades, (float)FadeDb));

    private Reading Known(double value) => new((float)value, Confidence);
}
