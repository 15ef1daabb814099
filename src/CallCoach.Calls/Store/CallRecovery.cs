using CallCoach.Audio;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CallCoach.Calls;

/// <summary>At start: takes up the calls that were running when the server was killed. Their recordings are mended and analysed, and the calls kept as cut off.</summary>
public sealed partial class CallRecovery(
    ICallStore store, RecordedCalls recorded, TranscriptionDesk desk, TranscriptFinisher finisher, RecordingFolder recordings, ILogger<CallRecovery> log)
    : BackgroundService
{
    private IReadOnlyList<UnfinishedCall> _unfinished = [];

    /// <summary>Finds them before anything can start a new call: a call of this run is not one of the last.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        _unfinished = await store.UnfinishedAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();   // the server need not wait
        foreach (var call in _unfinished)
        {
            try
            {
                await RecoverAsync(call, stoppingToken);
            }
            catch (Exception fault) when (fault is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
            {
                LogFailed(fault, call.CallId);
            }
        }
    }

    private async Task RecoverAsync(UnfinishedCall call, CancellationToken cancellation)
    {
        if (Mend(call) is { } seconds)
        {
            var outcome = await recorded.AnalyseAsync(call, CallStatus.CutOff, null, cancellation);
            await store.KeepAsync(call.CallId, outcome with { Text = desk.TextToCome(call.Language) }, cancellation);
            finisher.Add(call.CallId);
            LogRecovered(call.CallId, seconds);
        }
        else
        {
            await store.KeepAsync(call.CallId, new CallOutcome(CallStatus.CutOff, 0, null, call.Gaps, "no-recording"), cancellation);
            LogEmpty(call.CallId);
        }
    }

    /// <returns>Seconds that can be played; null when the server was killed before the first.</returns>
    private double? Mend(UnfinishedCall call)
    {
        var path = recordings.PathOf(call.RecordingFile);
        if (!File.Exists(path))
            return null;
        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite);
        try
        {
            var frames = WavRepair.Repair(file);
            file.Position = 0;
            return (double)frames / new WavReader(file).Format.SampleRateHz;
        }
        catch (AudioFormatException)
        {
            return null;
        }
    }

    [LoggerMessage(1021, LogLevel.Warning, "Call {CallId} was cut off when the server stopped; {Seconds:0.0} s of it are kept")]
    private partial void LogRecovered(Guid callId, double seconds);

    [LoggerMessage(1022, LogLevel.Warning, "Call {CallId} was cut off before any sound was recorded")]
    private partial void LogEmpty(Guid callId);

    [LoggerMessage(1023, LogLevel.Error, "Call {CallId} could not be recovered; its recording is kept")]
    private partial void LogFailed(Exception fault, Guid callId);
}
