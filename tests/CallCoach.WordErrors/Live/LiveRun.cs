using System.Collections.Concurrent;
using System.Diagnostics;
using CallCoach.Speech;
using CallCoach.Transcription;
using CallCoach.WordErrors.Corpus;
using Microsoft.Extensions.Logging.Abstractions;

namespace CallCoach.WordErrors.Live;

/// <summary>Talkers in real time: their sound comes in packets of 20 ms, the engine finds utterances, the queue has them recognised.</summary>
/// <remarks>An utterance's last sound is the moment at which its packet came, so that waiting for the pause which ends it counts in.</remarks>
public sealed class LiveRun(EmbeddedEngine engine, IRecogniser recogniser, int workers) : IRecognisers, ITranscriptionListener
{
    private const double PacketSeconds = 0.02;
    private readonly ConcurrentBag<double> _seconds = [], _waited = [];
    private readonly ConcurrentDictionary<TranscriptionJob, bool> _open = new(ReferenceEqualityComparer.Instance);
    private long _start;
    private int _refused;
    private double? _killed, _recovered;

    public IRecogniser For(string language) => recogniser;

    /// <param name="talkers">Who talks.</param>
    /// <param name="kill">Kills the worker at half time.</param>
    public async Task<LiveFigures> RunAsync(Talkers talkers, bool kill)
    {
        // The models are loaded before anybody speaks, as in a server that has been running.
        await Task.WhenAll(Enumerable.Range(0, workers).Select(_ => recogniser.RecogniseAsync(new(new float[5 * RecognitionFormat.SampleRateHz], "en"), CancellationToken.None)));
        await using var queue = new TranscriptionQueue(this, this, new TranscriptionQueueOptions { Workers = workers }, NullLogger<TranscriptionQueue>.Instance);
        var lines = talkers.Recordings.Select(recording => new Line(recording, (line, stretch) => Ask(queue, line, stretch))).ToList();
        var (own, worker) = (Process.GetCurrentProcess().TotalProcessorTime, WorkerTime());
        _start = Stopwatch.GetTimestamp();
        for (var packet = 1; packet * PacketSeconds <= talkers.Seconds; packet++)
        {
            var due = packet * PacketSeconds - Stopwatch.GetElapsedTime(_start).TotalSeconds;
            if (due > 0)
                await Task.Delay(TimeSpan.FromSeconds(due));
            lines.ForEach(line => line.Take(SpeechFormat.Samples(PacketSeconds)));
            if (kill && _killed is null && packet * PacketSeconds >= talkers.Seconds / 2)
                KillWorkers();
        }
        while (!_open.IsEmpty)
            await Task.Delay(50);
        var elapsed = Stopwatch.GetElapsedTime(_start).TotalSeconds;
        return new(lines.Count, [.. _seconds], [.. _waited], kill ? double.NaN : (WorkerTime() - worker).TotalSeconds / elapsed,
            (Process.GetCurrentProcess().TotalProcessorTime - own).TotalSeconds / elapsed, _refused, _recovered - _killed);
    }

    public ValueTask OnTranscribedAsync(TranscriptionJob job, IReadOnlyList<TranscribedPiece> pieces, CancellationToken cancellation)
    {
        _seconds.Add(Since(job.Stretch.Range.End));
        if (_killed is not null)
            _recovered ??= Since(0);
        _open.TryRemove(job, out _);
        return default;
    }

    public ValueTask OnFailedAsync(TranscriptionJob job, RecognitionException fault, CancellationToken cancellation)
    {
        Console.Error.WriteLine($"An utterance has no text: {fault.Message}");
        _open.TryRemove(job, out _);
        return default;
    }

    private void Ask(TranscriptionQueue queue, Recording recording, SpokenStretch stretch)
    {
        var job = new TranscriptionJob(Guid.NewGuid(), Side.Agent, stretch, "en", TranscriptionPriority.Live, range =>
        {
            _waited.Add(Since(stretch.Range.End));
            return recording.Read(range);
        });
        _open[job] = true;
        if (queue.TryAddLive(job))
            return;
        _refused++;
        _open.TryRemove(job, out _);
    }

    private double Since(long position) => Stopwatch.GetElapsedTime(_start).TotalSeconds - SpeechFormat.Seconds(position);

    private void KillWorkers()
    {
        foreach (var id in engine.RunningWorkers)
        {
            using var worker = Process.GetProcessById(id);
            worker.Kill();
        }
        _killed = Since(0);
    }

    private TimeSpan WorkerTime()
    {
        var sum = TimeSpan.Zero;
        foreach (var id in engine.RunningWorkers)
        {
            using var worker = Process.GetProcessById(id);
            sum += worker.TotalProcessorTime;
        }
        return sum;
    }

    // One side of one call.
    private sealed class Line : ICallListener
    {
        private readonly Recording _recording;
        private readonly Action<Recording, SpokenStretch> _ask;
        private readonly StretchFinder _finder = new();
        private readonly CallAnalyzer _analyzer;

        public Line(Recording recording, Action<Recording, SpokenStretch> ask)
        {
            (_recording, _ask) = (recording, ask);
            _analyzer = new(new CallAnalyzerOptions { Channels = 1 }, this);
        }

        public void Take(long samples)
        {
            var at = (int)_analyzer.Position;
            _analyzer.Process(_recording.Narrow.AsSpan(at, (int)Math.Min(samples, _recording.Narrow.Length - at)), default);
        }

        public void OnFrame(Side side, in ChannelFrame frame)
        {
            if (_finder.Process(frame) is { } stretch)
                _ask(_recording, stretch);
        }

        public void OnUtterance(Side side, in Utterance utterance) { }
        public void OnPause(Side side, TimeRange pause) { }
        public void OnTurn(Side side, TimeRange turn) { }
        public void OnInterruption(Side side, TimeRange overlap) { }
        public void OnReadings(in CallReadings readings) { }
    }
}
