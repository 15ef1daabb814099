using CallCoach.Speech;

namespace CallCoach.Server.Demo;

/// <summary>Lays the lines of a demo call on two channels.</summary>
/// <remarks>8 kHz, full scale ±1; a little line noise lies under both sides, as on a telephone.</remarks>
internal sealed class DemoMixer(DemoVoices voices)
{
    private const double NoiseAmplitude = 0.0004;   // about −73 dBFS
    private const double TailSeconds = 1.0;
    private const double FadeSeconds = 0.6;

    /// <param name="lines">In order.</param>
    /// <param name="agentVoice">Voice of the agent, as in voices/index.tsv.</param>
    /// <param name="customerVoice">Voice of the customer.</param>
    /// <param name="random">Makes the noise.</param>
    /// <returns>Agent and customer, equally long.</returns>
    public (float[] Agent, float[] Customer) Mix(
        IReadOnlyList<DemoLine> lines, string agentVoice, string customerVoice, Random random)
    {
        var placed = Place(lines, agentVoice, customerVoice);
        var length = (int)(placed.Max(p => p.At + p.Sound.Length) + SpeechFormat.Samples(TailSeconds));
        var agent = Noise(length, random);
        var customer = Noise(length, random);
        foreach (var (line, at, sound) in placed)
            Add(line, sound.Span, (line.Side == Side.Agent ? agent : customer).AsSpan((int)at));
        return (agent, customer);
    }

    private List<(DemoLine Line, long At, ReadOnlyMemory<float> Sound)> Place(
        IReadOnlyList<DemoLine> lines, string agentVoice, string customerVoice)
    {
        var placed = new List<(DemoLine, long, ReadOnlyMemory<float>)>(lines.Count);
        var end = 0L;
        foreach (var line in lines)
        {
            var sound = voices.Say(line.Side == Side.Agent ? agentVoice : customerVoice, line.Phrase, line.Fast);
            var at = Math.Max(0, end + SpeechFormat.Samples(line.GapSeconds));
            placed.Add((line, at, sound));
            end = Math.Max(end, at + sound.Length);
        }
        return placed;
    }

    private static void Add(DemoLine line, ReadOnlySpan<float> sound, Span<float> channel)
    {
        var gain = Linear(line.GainDb);
        var fadeFrom = line.FadeDb == 0 ? sound.Length : Math.Max(0, sound.Length - (int)SpeechFormat.Samples(FadeSeconds));
        for (var i = 0; i < fadeFrom; i++)
            channel[i] += sound[i] * gain;
        for (var i = fadeFrom; i < sound.Length; i++)
            channel[i] += sound[i] * gain * Linear(-line.FadeDb * (i - fadeFrom) / (sound.Length - fadeFrom));
    }

    private static float Linear(double db) => (float)Math.Pow(10, db / 20);

    private static float[] Noise(int length, Random random)
    {
        var noise = new float[length];
        for (var i = 0; i < length; i++)
            noise[i] = (float)(NoiseAmplitude * (2 * random.NextDouble() - 1));
        return noise;
    }
}
