using System.Threading.Channels;
using CallCoach.Audio;
using CallCoach.Coaching;
using CallCoach.Speech;
using CallCoach.Transcription;
using Microsoft.Extensions.Logging.Abstractions;

namespace CallCoach.Calls.Tests;

/// <summary>One live call with a recording of its own, and all that it told. 8 kHz, two channels of 16 bits, unless a test says otherwise.</summary>
internal sealed class CallBench : ICallEvents, IDisposable
{
    public const int RateHz = 8_000;
    private readonly Channel<TranscriptLine> _heard = Channel.CreateUnbounded<TranscriptLine>();
    private readonly List<TranscriptLine> _lines = [];
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("callcoach-call-");

    public CallBench(CallKind kind = CallKind.Replay, LiveCallOptions? options = null, int channels = 2, SampleEncoding encoding = SampleEncoding.Pcm16,
        IRecognisers? recogniser = null, TranscriptionQueueOptions? limits = null, CallPolicy? policy = null)
    {
        var start = StartOf(kind, channels, encoding);
        RecordingPath = Path.Combine(_folder.FullName, "call.wav");
        Desk = new TranscriptionDesk(limits ?? new TranscriptionQueueOptions(), NullLogger<TranscriptionQueue>.Instance, recogniser);
        Call = new LiveCall(start, CoachingPlan.Default, ScoreCard.Default, AgentUsual.Unknown, policy ?? CallPolicy.None, new CallRecording(RecordingPath, RateHz, channels), Desk, this,
            options ?? new LiveCallOptions(), Clock);
    }

    public FakeTimeProvider Clock { get; } = new();

    public TranscriptionDesk Desk { get; }

    public LiveCall Call { get; }

    public string RecordingPath { get; }

    public List<string> Told { get; } = [];

    public CallOutcome? Outcome { get; private set; }

    public static CallStart StartOf(CallKind kind = CallKind.Replay, int channels = 2, SampleEncoding encoding = SampleEncoding.Pcm16) => new()
    {
        CallId = Guid.CreateVersion7(),
        Kind = kind,
        AgentId = Guid.CreateVersion7(),
        AgentName = "Li Na",
        TeamId = Guid.CreateVersion7(),
        TeamName = "East 1",
        StartedAt = new DateTime(2026, 3, 2, 8, 0, 0, DateTimeKind.Utc),
        Encoding = encoding,
        SampleRateHz = RateHz,
        Channels = channels,
        Roles = channels == 1 ? ChannelRoles.Mono : ChannelRoles.AgentFirst,
    };

    /// <summary>Frames whose left sample is the position and whose right is its negative: each tells where it belongs.</summary>
    public static byte[] Numbered(long position, int frames)
    {
        var bytes = new byte[frames * 4];
        for (var i = 0; i < frames; i++)
        {
            BitConverter.TryWriteBytes(bytes.AsSpan(4 * i), NumberAt(position + i));
            BitConverter.TryWriteBytes(bytes.AsSpan(4 * i + 2), (short)-NumberAt(position + i));
        }
        return bytes;
    }

    public static short NumberAt(long position) => (short)(1 + position % 30_000);

    /// <summary>The recording as it lies on disk now: one array a channel, 16-bit values.</summary>
    public int[][] Recorded()
    {
        using var file = new FileStream(RecordingPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var wav = new WavReader(file);
        float[][] channels = [.. Enumerable.Range(0, wav.Format.Channels).Select(_ => new float[wav.FrameCount!.Value])];
        wav.Read(channels, channels[0].Length);
        return [.. channels.Select(channel => channel.Select(sample => (int)MathF.Round(sample * 32768)).ToArray())];
    }

    /// <summary>Sends sound of both sides, as long as the longer of them.</summary>
    public void Say(float[] agent, float[] customer)
    {
        var frames = Math.Max(agent.Length, customer.Length);
        var bytes = new byte[frames * 4];
        for (var i = 0; i < frames; i++)
        {
            BitConverter.TryWriteBytes(bytes.AsSpan(4 * i), SampleCodec.ToPcm16(i < agent.Length ? agent[i] : 0));
            BitConverter.TryWriteBytes(bytes.AsSpan(4 * i + 2), SampleCodec.ToPcm16(i < customer.Length ? customer[i] : 0));
        }
        Call.Append(Call.Position, bytes);
    }

    /// <summary>Waits until so many lines have come in all.</summary>
    public async Task<IReadOnlyList<TranscriptLine>> HeardAsync(int lines)
    {
        while (_lines.Count < lines)
            _lines.Add(await _heard.Reader.ReadAsync(TestContext.Current.CancellationToken));
        return _lines;
    }

    public void OnHeard(LiveCall call, IReadOnlyList<TranscriptLine> lines)
    {
        foreach (var line in lines)
            _heard.Writer.TryWrite(line);
    }

    public void OnTextState(LiveCall call) => Told.Add($"text {call.TextState}");

    public void OnStarted(LiveCall call) => Told.Add("started");

    public void OnCueRaised(LiveCall call, CueRecord cue) => Told.Add($"cue {cue.Raised.Code}");

    public void OnCueCleared(LiveCall call, CueRecord cue) => Told.Add($"cleared {cue.Raised.Code}");

    public void OnStateChanged(LiveCall call) => Told.Add(call.State.ToString());

    public void OnRolesSwapped(LiveCall call) => Told.Add("swapped");

    public void OnEnded(LiveCall call, CallOutcome outcome)
    {
        Told.Add($"ended {outcome.Status}");
        Outcome = outcome;
    }

    public void Dispose()
    {
        Call.End(CallStatus.Ended);
        Desk.DisposeAsync().AsTask().Wait();
        _folder.Delete(recursive: true);
    }
}
