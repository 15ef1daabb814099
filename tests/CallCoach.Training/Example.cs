using CallCoach.Audio;
using CallCoach.Speech.Activity;
using CallCoach.Speech.Networks;
using CallCoach.Speech.Pitch;

namespace CallCoach.Training;

/// <summary>One recording as the networks see it, with what is true of it.</summary>
/// <param name="Features">Hop by hop, <see cref="SpeechFeatures.Count"/> each.</param>
/// <param name="Speech">Per hop: 1 speech, 0 none, NaN where it does not matter.</param>
/// <param name="Syllables">In the whole; NaN when unknown.</param>
/// <param name="Group">What it is, for figures by kind.</param>
public sealed record Example(float[] Features, float[] Speech, double Syllables, string Group)
{
    public int Hops => Speech.Length;

    /// <summary>Runs the engine's own front end over the sound.</summary>
    /// <param name="withPitch">The detector of speech does without, so that it need not wait for it.</param>
    public static Example Of(float[] sound, IReadOnlyList<TimeRange> speech, double syllables, string group, bool withPitch)
    {
        var hops = sound.Length / SpeechFormat.HopSamples;
        var features = new float[hops * SpeechFeatures.Count];
        var spectrum = new BandSpectrum();
        var maker = new SpeechFeatures();
        var frame = new float[BandSpectrum.Size];
        var pitch = new PitchTracker();
        var row = new float[SpeechFeatures.Count];
        for (var hop = 0; hop < hops + PitchTracker.LatencyHops; hop++)
        {
            var samples = new float[SpeechFormat.HopSamples];
            if (hop < hops)
                sound.AsSpan(hop * SpeechFormat.HopSamples, SpeechFormat.HopSamples).CopyTo(samples);
            FrameBuffer.Push(frame, samples);
            spectrum.Process(frame);
            maker.Process(spectrum, row);
            if (hop >= BandSpectrum.LatencyHops && hop - BandSpectrum.LatencyHops < hops)
                row.AsSpan(0, SpeechFeatures.Count - 1).CopyTo(features.AsSpan((hop - BandSpectrum.LatencyHops) * SpeechFeatures.Count));
            var reading = pitch.Process(samples);
            if (withPitch && hop >= PitchTracker.LatencyHops)
                features[(hop - PitchTracker.LatencyHops) * SpeechFeatures.Count + SpeechFeatures.Periodicity] = SpeechFeatures.OfPitch(reading);
        }
        return new Example(features, Labels(hops, speech), syllables, group);
    }

    private static float[] Labels(int hops, IReadOnlyList<TimeRange> speech)
    {
        var labels = new float[hops];
        foreach (var range in speech)
            for (var hop = range.Start / SpeechFormat.HopSamples; hop < Math.Min(hops, (range.End + SpeechFormat.HopSamples / 2) / SpeechFormat.HopSamples); hop++)
                labels[hop] = 1;
        return labels;
    }
}
