using CallCoach.Audio;
using CallCoach.Speech;
using CallCoach.Transcription.Tests.Embedded;

namespace CallCoach.Transcription.Tests;

public class StretchFinderTests
{
    [Fact]
    public void StretchesAreTheUtterancesAndComeEarlier()
    {
        var listener = new Listener();
        var analyzer = new CallAnalyzer(new CallAnalyzerOptions { Channels = 1 }, listener);
        foreach (var sentence in new[] { "0870", "0880", "0890" })
        {
            analyzer.Process(Speech(sentence), default);
            analyzer.Process(new float[SpeechFormat.SampleRateHz], default);
        }
        analyzer.Finish();

        Assert.True(listener.Utterances.Count >= 3);
        Assert.Equal(listener.Utterances.Select(told => told.Stretch), listener.Stretches.Select(told => told.Stretch));
        Assert.All(listener.Stretches.Zip(listener.Utterances), pair => Assert.InRange(pair.Second.At - pair.First.At, 800, 1_600));
    }

    [Fact]
    public void TheEndOfTheCallEndsAnUtterance()
    {
        var finder = new StretchFinder();
        Assert.Null(finder.Process(new(160, Active: true, -20, 100, 1, Nuclei: 1)));
        Assert.Equal(new SpokenStretch(new(160, 240), 1), finder.Finish());
        Assert.Null(finder.Finish());
    }

    private static float[] Speech(string sentence)
    {
        var resampler = new Resampler(16_000, SpeechFormat.SampleRateHz);
        var wide = LibriVox.Read($"sense_and_sensibility_01_austen_64kb-{sentence}");
        var narrow = new float[resampler.MostOutputs(wide.Length)];
        return narrow[..resampler.Process(wide, narrow)];
    }

    private sealed class Listener : ICallListener
    {
        private readonly StretchFinder _finder = new();
        private long _at;

        public List<(SpokenStretch Stretch, long At)> Stretches { get; } = [];
        public List<(SpokenStretch Stretch, long At)> Utterances { get; } = [];

        public void OnFrame(Side side, in ChannelFrame frame)
        {
            _at = frame.Position;
            if (_finder.Process(frame) is { } stretch)
                Stretches.Add((stretch, _at));
        }

        public void OnUtterance(Side side, in Utterance utterance) => Utterances.Add((SpokenStretch.Of(utterance), _at));
        public void OnPause(Side side, TimeRange pause) { }
        public void OnTurn(Side side, TimeRange turn) { }
        public void OnInterruption(Side side, TimeRange overlap) { }
        public void OnReadings(in CallReadings readings) { }
    }
}
