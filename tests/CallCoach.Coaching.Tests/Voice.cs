using CallCoach.Speech;

namespace CallCoach.Coaching.Tests;

/// <summary>How one side sounds in a scripted call.</summary>
public sealed record Voice
{
    /// <summary>An agent in the middle of every band.</summary>
    public static readonly Voice Normal = new();

    public static readonly Voice Silent = new() { Speaking = false };

    public bool Speaking { get; init; } = true;
    public double SpeakingRate { get; init; } = 3.8;
    public double ArticulationRate { get; init; } = 4.6;
    public double LevelDbfs { get; init; } = -22;
    public double PitchSpreadSemitones { get; init; } = 3;
    public float Confidence { get; init; } = 1;

    /// <summary>The same voice at another tempo.</summary>
    public Voice Times(double tempo) => this with { SpeakingRate = SpeakingRate * tempo, ArticulationRate = ArticulationRate * tempo };

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

    private Reading Known(double value) => new((float)value, Confidence);
}
