using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CallCoach.Calls;

/// <summary>Makes the text of calls whole once they are over: what a live call still lacks, uploads, calls that were cut off. What waits when the server stops is taken up at the next start.</summary>
/// <remarks>Two lines: calls that have just ended and lack a sentence do not wait behind recordings of hours.</remarks>
public sealed partial class TranscriptFinisher(ITextStore store, CallTexts texts, CallKeeper keeper, TranscriptionDesk desk, IEnumerable<ITextEvents> listeners, ILogger<TranscriptFinisher> log)
    : BackgroundService, ICallEvents
{
    private readonly Channel<Work> _short = Channel.CreateUnbounded<Work>(), _long = Channel.CreateUnbounded<Work>();   // no more than calls
    private readonly ConcurrentDictionary<Guid, Work> _works = [];
    private readonly TaskCompletionSource _leftIsWaiting = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private IReadOnlyList<Guid> _left = [];

    /// <summary>How far a call is; null when nobody works on it.</summary>
    public TextProgress? ProgressOf(Guid callId) => _works.TryGetValue(callId, out var work) ? new TextProgress(TranscriptState.Working, null, work.Share) : null;

    /// <summary>Makes the text of a call that is over whole.</summary>
    /// <param name="callId">Kept.</param>
    /// <param name="anew">Also what is there already, for another language perhaps; corrections stay.</param>
    public void Add(Guid callId, bool anew = false)
    {
        if (desk.IsOn)
            Add(new Work(callId, anew, Ended: false), _long);
    }

    /// <summary>Waits until nobody works on the text of a call any more.</summary>
    public Task WhenDoneAsync(Guid callId, CancellationToken cancellation) =>
        _works.TryGetValue(callId, out var work) ? work.Done.Task.WaitAsync(cancellation) : Task.CompletedTask;

    /// <summary>Waits until all that the last run had left is done.</summary>
    public async Task WhenLeftIsDoneAsync(CancellationToken cancellation)
    {
        await _leftIsWaiting.Task.WaitAsync(cancellation);
        foreach (var callId in _left)
            await WhenDoneAsync(callId, cancellation);
    }

    /// <summary>The call is deleted, or is about to be changed: all work on its text is given up. Waits for no other call.</summary>
    /// <returns>What was given up, for <see cref="TakeUp"/>; null when nobody worked on it.</returns>
    public async Task<UnfinishedText?> ForgetAsync(Guid callId)
    {
        if (!_works.TryGetValue(callId, out var work))
            return null;
        await work.Stop.CancelAsync();
        desk.Forget(callId);
        if (work.TryTake())
            End(work);   // its turn had not come; hours of other recordings may stand before it
        await work.Done.Task;
        return new UnfinishedText(callId, work.Anew);
    }

    /// <summary>Goes on with what <see cref="ForgetAsync"/> gave up.</summary>
    public void TakeUp(UnfinishedText unfinished) => Add(unfinished.CallId, unfinished.Anew);

    void ICallEvents.OnEnded(LiveCall call, CallOutcome outcome)
    {
        desk.Forget(call.Id);
        if (outcome.Text?.State == TranscriptState.Working)
            Add(new Work(call.Id, Anew: false, Ended: true), _short);
    }

    /// <summary>Finds what was left before anything new can end.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        _left = await store.UnfinishedAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();   // the server need not wait
        foreach (var callId in _left)
            Add(new Work(callId, Anew: false, Ended: false), _long);   // also when recognition was switched off since: then that is noted
        _leftIsWaiting.SetResult();
        await Task.WhenAll(RunAsync(_short, stoppingToken), RunAsync(_long, stoppingToken));
    }

    private void Add(Work work, Channel<Work> line)
    {
        if (_works.TryAdd(work.CallId, work))
            line.Writer.TryWrite(work);
    }

    private async Task RunAsync(Channel<Work> line, CancellationToken stopping)
    {
        await foreach (var work in line.Reader.ReadAllAsync(stopping))
        {
            if (!work.TryTake())
                continue;   // given up while it waited
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(work.Stop.Token, stopping);
            try
            {
                await FinishAsync(work, stop.Token);
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                desk.Forget(work.CallId);
            }
            catch (Exception fault)
            {
                LogFailed(fault, work.CallId);
                await FailAsync(work.CallId);
            }
            finally
            {
                End(work);
            }
        }
    }

    private void End(Work work)
    {
        _works.TryRemove(work.CallId, out _);
        work.Done.SetResult();
    }

    private async Task FinishAsync(Work work, CancellationToken cancellation)
    {
        if (work.Ended)
            await keeper.WhenKeptAsync(cancellation);
        if (await store.FindAsync(work.CallId, cancellation) is not { } call)
            return;   // deleted meanwhile
        var place = call.Place;
        Tell(place, new TextProgress(TranscriptState.Working, null, 0));
        var text = await texts.CompleteAsync(call, work.Anew, share => Progress(work, place, share), cancellation);
        Tell(place, new TextProgress(text.State, text.Code));
    }

    private void Progress(Work work, CallPlace place, double share)
    {
        var before = work.Share;
        work.Share = share;
        if ((int)(20 * share) > (int)(20 * before))
            Tell(place, new TextProgress(TranscriptState.Working, null, Math.Round(share, 2)));
    }

    private void Tell(CallPlace place, TextProgress progress)
    {
        foreach (var listener in listeners)
            listener.OnTextState(place, progress);
    }

    private async Task FailAsync(Guid callId)
    {
        try
        {
            await store.KeepStateAsync(callId, TranscriptState.Failed, "failed", CancellationToken.None);
        }
        catch (Exception fault)
        {
            LogFailed(fault, callId);   // the others go on
        }
    }

    [LoggerMessage(1031, LogLevel.Error, "The text of call {CallId} could not be made")]
    private partial void LogFailed(Exception fault, Guid callId);

    private sealed record Work(Guid CallId, bool Anew, bool Ended)
    {
        private double _share;
        private int _taken;

        /// <summary>True for the first who asks: the one that works on it, or the one that gives it up before.</summary>
        public bool TryTake() => Interlocked.Exchange(ref _taken, 1) == 0;

        public CancellationTokenSource Stop { get; } = new();

        public TaskCompletionSource Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public double Share
        {
            get => Volatile.Read(ref _share);
            set => Volatile.Write(ref _share, value);
        }
    }
}
