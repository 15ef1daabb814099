using System.Globalization;
using CallCoach.Calls;
using CallCoach.Cli.Ingest;

namespace CallCoach.Cli.Replay;

/// <summary>One recording on its way into a server.</summary>
internal sealed class ReplayRun(ReplaySettings settings, Terminal terminal, TimeProvider clock) : IIngestListener
{
    private const int LowestRateHz = 8_000, HighestRateHz = 48_000;      // what the ingest takes
    private const double PacketSeconds = 0.02;
    private const double LongestPacketSeconds = 0.5;                     // keeps fast replays below 500 messages a second
    private const double MostSecondsOnTheWay = 8;                        // what a lost connection may cost to send again

    /// <param name="path">The recording.</param>
    /// <param name="cancellation">Drops the connection; the server waits a minute for it, then ends the call.</param>
    /// <exception cref="Audio.AudioFormatException">The file cannot be read.</exception>
    /// <exception cref="IngestException">The server does not take the call.</exception>
    public async Task RunAsync(string path, CancellationToken cancellation)
    {
        using var file = AudioFile.Open(path, cancellation);
        var audio = new CallAudio(file, Math.Clamp(file.SampleRateHz, LowestRateHz, HighestRateHz), settings.Agent);
        var start = Start(audio);
        using var source = await IngestSource.StartAsync(settings.Server, settings.ApiKey, start, this, clock, cancellation).ConfigureAwait(false);
        terminal.Errors.WriteLine($"Call {start.CallId} runs.");
        await StreamAsync(source, audio, cancellation).ConfigureAwait(false);
        await source.StopAsync(cancellation).ConfigureAwait(false);
        terminal.Errors.WriteLine($"Call {start.CallId} is complete: {Clock((double)source.Position / audio.SampleRateHz)}.");
    }

    public void OnCue(int number, string code, double atSeconds) =>
        terminal.Output.WriteLine($"{Clock(atSeconds)}  {code}");

    public void OnCueCleared(int number, string code, double atSeconds, string reason) =>
        terminal.Output.WriteLine($"{Clock(atSeconds)}  {code} cleared: {reason}");

    public void OnRejoined(long position) =>
        terminal.Errors.WriteLine("The connection was lost; the call goes on in a new one.");

    private async Task StreamAsync(IngestSource source, CallAudio audio, CancellationToken cancellation)
    {
        var rateHz = audio.SampleRateHz;
        var seconds = Math.Clamp(PacketSeconds * Math.Ceiling(settings.Speed), PacketSeconds, LongestPacketSeconds);
        var pacer = new Pacer(clock);
        foreach (var packet in CallPackets.Cut(audio, (int)(seconds * rateHz)))
        {
            // A packet exists when its last sample has been spoken.
            var end = source.Position + packet.Length / (sizeof(short) * audio.Channels);
            await pacer.WaitUntilAsync(TimeSpan.FromSeconds(end / (rateHz * settings.Speed)), cancellation).ConfigureAwait(false);
            await source.SendAsync(packet, cancellation).ConfigureAwait(false);
            await source.WaitForAcknowledgementAsync((long)(MostSecondsOnTheWay * rateHz), cancellation).ConfigureAwait(false);
        }
    }

    private IngestStart Start(CallAudio audio) => new()
    {
        CallId = Guid.CreateVersion7(),
        Agent = settings.AgentEmail,
        CustomerReference = settings.CustomerReference,
        Direction = settings.Direction,
        Campaign = settings.Campaign,
        SampleRateHz = audio.SampleRateHz,
        Channels = audio.Channels,
        Roles = RolesOf(audio),
        Kind = settings.Speed > 1 ? "replay" : "live",
        Language = settings.Language,
    };

    private static string[] RolesOf(CallAudio audio) =>
        [.. Enumerable.Range(0, audio.Channels).Select(channel => audio.Roles[channel] == ChannelRole.Agent ? "agent" : "customer")];

    private static string Clock(double seconds) =>
        TimeSpan.FromSeconds(seconds).ToString(seconds < 3600 ? @"mm\:ss\.f" : @"h\:mm\:ss\.f", CultureInfo.InvariantCulture);
}
