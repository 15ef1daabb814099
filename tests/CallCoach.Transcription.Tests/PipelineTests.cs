using CallCoach.Audio;
using CallCoach.Speech;
using CallCoach.Transcription.Tests.Embedded;
using Microsoft.Extensions.Logging.Abstractions;

namespace CallCoach.Transcription.Tests;

/// <summary>Sound to text, the whole way: speech engine, clips, queue, worker, gate.</summary>
public class PipelineTests(EmbeddedBench bench) : IClassFixture<EmbeddedBench>
{
    private const int Rate = SpeechFormat.SampleRateHz;

    [Fact]
    public async Task ASpokenSentenceBecomesALineAtItsPlace()
    {
        var speech = Resampled(LibriVox.Read(LibriVox.Short), 16_000, Rate);

        var piece = Assert.Single(await HearAsync([.. new float[2 * Rate], .. speech, .. new float[Rate]]));

        Assert.Contains("young man", piece.Text, StringComparison.OrdinalIgnoreCase);
        Assert.InRange(SpeechFormat.Seconds(piece.Range.Start), 1.9, 2.6);
        Assert.InRange(piece.Words[^1].End, 2 + (double)speech.Length / Rate - 0.7, 2 + (double)speech.Length / Rate + 0.1);
    }

    [Theory, InlineData("silence"), InlineData("ringback"), InlineData("busy"), InlineData("keys"), InlineData("melody"), InlineData("noise")]
    public async Task WhatIsNoSpeechHasNoText(string sound) => Assert.Empty(await HearAsync(NoSpeech(sound)));

    private static float[] NoSpeech(string sound) => sound switch
    {
        "silence" => Signal.Noise(0.0005, 10 * Rate, seed: 1),
        "noise" => Signal.Noise(0.05, 10 * Rate, seed: 2),
        "ringback" => Signal.Concat(Tones(2, 440, 480), new float[4 * Rate], Tones(2, 440, 480), new float[2 * Rate]),
        "busy" => Signal.Concat([.. Enumerable.Range(0, 10).SelectMany(_ => new[] { Tones(0.5, 480, 620), new float[Rate / 2] })]),
        "keys" => Signal.Concat([.. Enumerable.Range(0, 12).SelectMany(key => new[] { Tones(0.15, 697 + 70 * (key % 4), 1209 + 120 * (key % 3)), new float[Rate / 5] })]),
        _ => Signal.Concat([.. new[] { 262, 330, 392, 523, 392, 330, 294, 349, 440, 587, 440, 349 }.SelectMany(hz => new[] { Tones(0.4, hz, 2 * hz, 3 * hz), Tones(0.2, hz * 1.25) })]),
    };

    private static float[] Tones(double seconds, params double[] hz)
    {
        var sound = new float[(int)(seconds * Rate)];
        foreach (var one in hz)
            for (var i = 0; i < sound.Length; i++)
                sound[i] += (float)(0.2 / hz.Length * Math.Sin(2 * Math.PI * one * i / Rate));
        return sound;
    }

    private async Task<IReadOnlyList<TranscribedPiece>> HearAsync(float[] narrow)
    {
        var utterances = Utterances(narrow);
        if (utterances.Count == 0)
            return [];
        var wide = Resampled(narrow, Rate, RecognitionFormat.SampleRateHz);
        var collector = new Collector(bench.Tiny);
        await using var queue = new TranscriptionQueue(collector, collector, new(), NullLogger<TranscriptionQueue>.Instance);
        var stretches = SpokenStretch.Join(utterances);
        foreach (var stretch in stretches)
            await queue.AddFinishedAsync(new(Guid.Empty, Side.Agent, stretch, "en", TranscriptionPriority.Finished,
                range => wide[(int)(2 * range.Start)..(int)Math.Min(wide.Length, 2 * range.End)]), TestContext.Current.CancellationToken);
        return await collector.EndedAsync(stretches.Count);
    }

    private static IReadOnlyList<Utterance> Utterances(float[] narrow)
    {
        var analyzer = new CallAnalyzer(new CallAnalyzerOptions { Channels = 1 }, new Silent());
        analyzer.Process(narrow, default);
        analyzer.Finish();
        return analyzer.Measures().Agent.Utterances;
    }

    private static float[] Resampled(float[] samples, int rateHz, int wantedHz)
    {
        var resampler = new Resampler(rateHz, wantedHz);
        var output = new float[resampler.MostOutputs(samples.Length) + resampler.MostFlushed];
        var written = resampler.Process(samples, output);
        return output[..(written + resampler.Flush(output.AsSpan(written)))];
    }

    private sealed class Collector(IRecogniser recogniser) : IRecognisers, ITranscriptionListener
    {
        private readonly System.Threading.Channels.Channel<IReadOnlyList<TranscribedPiece>> _ended = System.Threading.Channels.Channel.CreateUnbounded<IReadOnlyList<TranscribedPiece>>();

        public IRecogniser For(string language) => recogniser;

        public async Task<IReadOnlyList<TranscribedPiece>> EndedAsync(int jobs)
        {
            var pieces = new List<TranscribedPiece>();
            for (var i = 0; i < jobs; i++)
                pieces.AddRange(await _ended.Reader.ReadAsync(TestContext.Current.CancellationToken));
            return pieces;
        }

        public ValueTask OnTranscribedAsync(TranscriptionJob job, IReadOnlyList<TranscribedPiece> pieces, CancellationToken cancellation) => _ended.Writer.WriteAsync(pieces, cancellation);

        public ValueTask OnFailedAsync(TranscriptionJob job, RecognitionException fault, CancellationToken cancellation)
        {
            _ended.Writer.TryComplete(fault);
            return default;
        }
    }

    private sealed class Silent : ICallListener
    {
        public void OnFrame(Side side, in ChannelFrame frame) { }
        public void OnUtterance(Side side, in Utterance utterance) { }
        public void OnPause(Side side, TimeRange pause) { }
        public void OnTurn(Side side, TimeRange turn) { }
        public void OnInterruption(Side side, TimeRange overlap) { }
        public void OnReadings(in CallReadings readings) { }
    }
}
