using CallCoach.Audio;
using CallCoach.Calls;
using CallCoach.Server.Problems;
using CallCoach.Storage;

namespace CallCoach.Server.Recordings;

/// <summary>Swaps agent and customer for a whole call: a running one goes on swapped, an ended one is analysed anew from its recording.</summary>
public sealed class RoleSwap(CallRegistry running, RecordedCalls recorded, CallTexts texts, TranscriptFinisher finisher, ICallStore store) : IDisposable
{
    // One at a time: analysing takes a core for some seconds, and two swaps of one call must follow each other.
    private readonly SemaphoreSlim _turn = new(1);

    /// <returns>Null when it is done; else why it cannot be.</returns>
    internal async Task<Problem409?> SwapAsync(Call call, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            return running.Find(call.Id) is { } live ? await SwapRunningAsync(live, cancellation) : await SwapKeptAsync(call, cancellation);
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    private async Task<Problem409?> SwapRunningAsync(LiveCall live, CancellationToken cancellation)
    {
        if (!await Task.Run(live.SwapRoles, cancellation))
            return live.Start.Channels == 1 ? OneChannel() : StillRunning();
        await store.KeepRolesAsync(live.Id, live.Roles, cancellation);
        return null;
    }

    private async Task<Problem409?> SwapKeptAsync(Call call, CancellationToken cancellation)
    {
        if (call.Status == CallStatus.Running)
            return StillRunning();
        if (call.Channels == 1)
            return OneChannel();
        if (await store.FindRecordedAsync(call.Id, cancellation) is not { } kept)
            return NoRecording();
        var unfinished = await finisher.ForgetAsync(call.Id);   // it would put words into the wrong mouths
        try
        {
            var outcome = await recorded.AnalyseAsync(kept with { Roles = kept.Roles.Swapped }, call.Status, progress: null, cancellation);
            await store.KeepAsync(call.Id, outcome with { ErrorCode = call.ErrorCode }, cancellation);
            await texts.SwapSidesAsync(call.Id, cancellation);
            return null;
        }
        catch (Exception gone) when (gone is AudioFormatException or FileNotFoundException or DirectoryNotFoundException)
        {
            return NoRecording();
        }
        finally
        {
            if (unfinished is not null)
                finisher.TakeUp(unfinished);
        }
    }

    private static Problem409 OneChannel() => new("one-channel", "The call has one channel only; there is nothing to swap.");

    private static Problem409 StillRunning() => new("call-running", "The call is just being analysed. Try again when that is done.");

    private static Problem409 NoRecording() => new("no-recording", "The call has no recording any more.");
}
