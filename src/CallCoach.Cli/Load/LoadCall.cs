using System.Collections.Concurrent;
using System.Text.Json;
using CallCoach.Cli.Ingest;
using CallCoach.Speech;

namespace CallCoach.Cli.Load;

/// <summary>One call of a load test: its source, its watcher, and when what was sent and seen.</summary>
internal sealed class LoadCall : IIngestListener
{
    // Sound after a moment for which the engine waits before it judges the moment.
    private static readonly long LookAhead = SpeechChannel.LatencyHops * SpeechFormat.HopSamples;
    private readonly LoadSettings _settings;
    private readonly TimeProvider _clock;
    private readonly IngestStart _start;
    private readonly double _place;      // in the sound, 0 to 1: not all say the same at the same time
    private readonly List<long> _sent = [];
    private readonly List<double> _late = [];
    private readonly ConcurrentQueue<(double AtSeconds, long Arrived)> _cues = new(), _lines = new();

    public LoadCall(LoadSettings settings, int number, TimeProvider clock)
    {
        (_settings, _clock, _place) = (settings, clock, (double)number / settings.Calls);
        _start = new IngestStart
        {
            CallId = Guid.CreateVersion7(),
            Agent = settings.AgentEmails[number % settings.AgentEmails.Count],
            CustomerReference = $"load-{number}",
            Campaign = "load",
            Language = settings.Language,
            SampleRateHz = LoadSound.SampleRateHz,
            Channels = LoadSound.Channels,
            Roles = ["agent", "customer"],
            Kind = "live",
        };
    }

    /// <summary>How late each packet was sent, seconds.</summary>
    public IReadOnlyList<double> LateSeconds => _late;

    /// <summary>From the packet that completed each cue's evidence to the cue's arrival, seconds. For after the call.</summary>
    public IEnumerable<double> CueSeconds() =>
        from cue in _cues
        let packet = (int)((SpeechFormat.Samples(cue.AtSeconds) + LookAhead - 1) / LoadSound.PacketFrames)
        where packet < _sent.Count       // those at the call's end rest on no packet
        select _clock.GetElapsedTime(_sent[packet], cue.Arrived).TotalSeconds;

    /// <summary>From the last packet of each utterance to the arrival of its text, seconds. For after the call.</summary>
    public IEnumerable<double> TextSeconds() =>
        from line in _lines
        let packet = (int)((SpeechFormat.Samples(line.AtSeconds) - 1) / LoadSound.PacketFrames)
        where packet < _sent.Count
        select _clock.GetElapsedTime(_sent[packet], line.Arrived).TotalSeconds;

    /// <summary>Speaks for the time that is set.</summary>
    /// <exception cref="IngestException">The server does not take the call, or gave it up.</exception>
    public async Task RunAsync(LoadSound sound, string cookie, CancellationToken cancellation)
    {
        using var source = await IngestSource.StartAsync(_settings.Server, _settings.ApiKey, _start, this, _clock, cancellation).ConfigureAwait(false);
        using var hub = await HubClient.ConnectAsync(_settings.Server, cookie, OnHubMessage, cancellation).ConfigureAwait(false);
        await hub.InvokeAsync("WatchCall", _start.CallId, cancellation).ConfigureAwait(false);
        await SpeakAsync(source, sound, cancellation).ConfigureAwait(false);
        await source.StopAsync(cancellation).ConfigureAwait(false);
    }

    // What counts is what a browser sees, so the source's own cues do not.
    void IIngestListener.OnCue(int number, string code, double atSeconds)
    {
    }

    void IIngestListener.OnCueCleared(int number, string code, double atSeconds, string reason)
    {
    }

    void IIngestListener.OnRejoined(long position)
    {
    }

    private async Task SpeakAsync(IngestSource source, LoadSound sound, CancellationToken cancellation)
    {
        var packets = (int)(_settings.Duration.TotalSeconds * LoadSound.SampleRateHz / LoadSound.PacketFrames);
        var pacer = new Pacer(_clock);
        var first = (int)(_place * sound.Packets.Count);
        for (var i = 0; i < packets; i++)
        {
            var due = TimeSpan.FromSeconds((i + 1) * (double)LoadSound.PacketFrames / LoadSound.SampleRateHz);
            await pacer.WaitUntilAsync(due, cancellation).ConfigureAwait(false);
            _late.Add((pacer.Elapsed - due).TotalSeconds);
            _sent.Add(_clock.GetTimestamp());
            await source.SendAsync(sound.Packets[(first + i) % sound.Packets.Count], cancellation).ConfigureAwait(false);
        }
    }

    private void OnHubMessage(string target, JsonElement message)
    {
        if (target == "Cue")
            _cues.Enqueue((message.GetProperty("at").GetDouble(), _clock.GetTimestamp()));
        else if (target == "Transcript" && !message.GetProperty("replaces").GetBoolean())
            HearLines(message.GetProperty("lines"), _clock.GetTimestamp());
    }

    // A line that comes again because an earlier mask has changed tells nothing new; one that has grown does.
    private void HearLines(JsonElement lines, long arrived)
    {
        foreach (var end in lines.EnumerateArray().Select(line => line.GetProperty("end").GetDouble()).Where(end => _lines.All(known => known.AtSeconds != end)))
            _lines.Enqueue((end, arrived));
    }
}
