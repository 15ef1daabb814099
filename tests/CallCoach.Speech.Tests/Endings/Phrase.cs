using CallCoach.Speech.Endings;

namespace CallCoach.Speech.Tests.Endings;

/// <summary>The frames of a made-up phrase: syllables of 200 ms, half of each voiced and loud, on a pitch of 200 Hz.</summary>
internal sealed record Phrase
{
    private const int Syllable = 20, FinalHops = 40;

    public double Seconds { get; init; } = 1.6;

    /// <summary>Movement over the last 0.4 s.</summary>
    public float FinalSemitones { get; init; }

    /// <summary>Semitones around the phrase's pitch in the course of each syllable's voice, 0 to 1.</summary>
    public Func<float, float> Tone { get; init; } = _ => 0f;

    /// <summary>Level reached at the end by a ramp over the last 0.6 s.</summary>
    public float FinalDb { get; init; }

    public Func<int, bool> Voiced { get; init; } = hop => hop % Syllable >= 5;
    public Func<int, bool> OctaveError { get; init; } = _ => false;

    /// <summary>Plays the phrase and some silence to an analyzer, and has it judged.</summary>
    public Ending Play(EndingAnalyzer analyzer)
    {
        var hops = (int)(Seconds * 100);
        for (var hop = 0; hop < hops + EndingAnalyzer.LookBeyondHops; hop++)
            analyzer.Add(hop < hops ? Frame(hop, hops) : Frame(hop, hops) with { Active = false, F0Hz = 0, LevelDbfs = -70 });
        return analyzer.Judge(new TimeRange(0, (long)hops * SpeechFormat.HopSamples));
    }

    private ChannelFrame Frame(int hop, int hops)
    {
        var moved = FinalSemitones * Math.Max(0, hop - (hops - FinalHops)) / FinalHops
            + Tone((hop % Syllable - 5) / 14f) + (OctaveError(hop) ? -12 : 0);
        var level = -20 - 10 * Math.Abs(hop % Syllable - 12) / 10f + FinalDb * Math.Max(0, hop - (hops - 60)) / 60f;
        var f0 = Voiced(hop) ? 200 * MathF.Pow(2, moved / 12f) : 0f;
        return new ChannelFrame((long)hop * SpeechFormat.HopSamples, true, level, f0, f0 > 0 ? 0.9f : 0.2f, 0);
    }
}
