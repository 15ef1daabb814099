using CallCoach.Speech;
using SpokenVoice = CallCoach.Testing.Voice;

namespace CallCoach.Coaching.Tests.Drills;

public sealed class DrillListenerTests
{
    private static readonly IDrill Drill = DrillCatalog.Shipped.Values.First(sheet => sheet.Skill == DrillSkill.Pace).ToDrill();

    [Fact]
    public void TheNewestSoundIsInTheReading()
    {
        var listener = new DrillListener(Drill);
        listener.OnSound(new float[SpeechFormat.SampleRateHz], []);
        Assert.Equal((1.0, false, -96.0), (listener.Reading.At, listener.Reading.Speaking, listener.Reading.LevelDbfs));
        Assert.Null(listener.Reading.QuietSeconds);
        listener.OnSound(CallCoach.Testing.Signal.Sine(hz: 200, amplitude: 0.1f, samples: SpeechFormat.HopSamples, SpeechFormat.SampleRateHz), []);
        Assert.True(listener.Reading.Speaking);
        Assert.Equal(-23, listener.Reading.LevelDbfs, 0.2);
        Assert.Equal(0, listener.Reading.QuietSeconds);
        listener.OnSound(new float[SpeechFormat.SampleRateHz / 2], []);
        Assert.Equal(0.5, listener.Reading.QuietSeconds!.Value, 0.02);
    }

    [Fact]
    public void ASteadyVoiceReadsItsPitchAndPace()
    {
        var listener = new DrillListener(Drill);
        listener.OnSound(SpokenVoice.Utter(syllables: 16, perSecond: 4, f0Hz: 140, endF0Hz: 140), []);
        Assert.InRange(listener.Reading.Rate!.Value, 3.2, 4.8);
        Assert.InRange(listener.Reading.F0Hz ?? 140, 120, 165);
    }

    [Fact]
    public void PacketSizesChangeNothing()
    {
        var sound = SpokenVoice.Utter(syllables: 12);
        var (whole, pieces) = (new DrillListener(Drill), new DrillListener(Drill));
        whole.OnSound(sound, []);
        for (var at = 0; at < sound.Length; at += 77)
            pieces.OnSound(sound.AsSpan(at, Math.Min(77, sound.Length - at)), []);
        Assert.Equal(whole.Reading, pieces.Reading);
    }

    [Theory, InlineData(0.001f, 40, 60), InlineData(0.05f, 5, 15)]
    public void NoiseBetweenTheWordsIsMeasured(float noise, double least, double most)
    {
        var listener = new DrillListener(Drill);
        var random = new Random(1);
        float[] said = [.. new float[8_000], .. SpokenVoice.Utter(syllables: 8)];
        listener.OnSound(Array.ConvertAll(said, sample => sample + noise * (float)(2 * random.NextDouble() - 1)), []);
        listener.OnUtterance(Side.Agent, new Utterance(8_000, 24_000, 8, 4, -17, 140, 2, 0, Ending.Unknown));
        Assert.InRange(listener.Result().NoiseDb!.Value, least, most);
    }
}
