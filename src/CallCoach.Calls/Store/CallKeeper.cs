using System.Threading.Channels;
using CallCoach.Coaching;
using CallCoach.Speech;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CallCoach.Calls;

/// <summary>Writes ended calls to the store, one after the other, away from the threads that carry sound.</summary>
/// <remarks>
/// Not bounded: an outcome is all that is left of a call and must not be dropped, and there are never more than calls. One that cannot
/// be written is logged; its row still says "running", so the next start finds it and its recording.
/// </remarks>
public sealed partial class CallKeeper(ICallStore store, TimeProvider clock, ILogger<CallKeeper> log) : BackgroundService, ICallEvents
{
    private const int Tries = 3;
    private readonly Channel<(Guid CallId, CallOutcome Outcome, TaskCompletionSource Kept)> _ended =
        Channel.CreateUnbounded<(Guid, CallOutcome, TaskCompletionSource)>(new UnboundedChannelOptions { SingleReader = true });

    private Task _last = Task.CompletedTask;

    public void OnEnded(LiveCall call, CallOutcome outcome)
    {
        var kept = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        if (_ended.Writer.TryWrite((call.Id, outcome, kept)))
            _last = kept.Task;
    }

    /// <summary>Waits until everything that has ended so far is kept.</summary>
    public Task WhenKeptAsync(CancellationToken cancellation) => _last.WaitAsync(cancellation);

    /// <summary>Writes what is left, then stops: calls that end while the server stops are kept too.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        _ended.Writer.TryComplete();
        await (ExecuteTask ?? Task.CompletedTask).WaitAsync(cancellationToken);
        await base.StopAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var (callId, outcome, kept) in _ended.Reader.ReadAllAsync(CancellationToken.None))
        {
            await KeepAsync(callId, outcome);
            kept.SetResult();
        }
    }

    private async Task KeepAsync(Guid callId, CallOutcome outcome)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await store.KeepAsync(callId, outcome, CancellationToken.None);
                return;
            }
            catch (Exception fault) when (attempt < Tries)
            {
                LogRetry(fault.Message, callId, attempt);
                await Task.Delay(TimeSpan.FromSeconds(attempt), clock);
            }
            catch (Exception fault)
            {
                LogLost(fault, callId);
                return;
            }
        }
    }

    [LoggerMessage(1011, LogLevel.Warning, "Call {CallId} could not be kept at try {Attempt}: {Reason}")]
    private partial void LogRetry(string reason, Guid callId, int attempt);

    [LoggerMessage(1012, LogLevel.Error, "Call {CallId} could not be kept; the next start takes it up again from its recording")]
    private partial void LogLost(Exception fault, Guid callId);
}
