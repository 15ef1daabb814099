using CallCoach.Coaching;
using CallCoach.Transcription;
using Microsoft.Extensions.Logging.Abstractions;

namespace CallCoach.Calls.Tests.Live;

public sealed class CallRegistryTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("callcoach-registry-");
    private readonly FakeTimeProvider _clock = new();
    private readonly KnownCalls _store = new();
    private readonly TranscriptionDesk _desk = new(new TranscriptionQueueOptions(), NullLogger<TranscriptionQueue>.Instance);
    private readonly CallRegistry _registry;

    public CallRegistryTests() => _registry = With(new LiveCallOptions());

    [Fact]
    public async Task ACallRunsFromItsBeginningToItsEnd()
    {
        var call = await BeginAsync(CallBench.StartOf());

        Assert.Same(call, _registry.Find(call.Id));
        Assert.Equal([call], _registry.Running);
        _registry.End(call, CallStatus.Ended);
        Assert.Null(_registry.Find(call.Id));
    }

    [Fact]
    public async Task ASecondStartOfARunningCallIsRefusedAndTheFirstGoesOn()
    {
        var start = CallBench.StartOf();
        var call = await BeginAsync(start);

        var refused = await Assert.ThrowsAsync<CallRefusedException>(() => BeginAsync(start));

        Assert.Equal(CallRefusedException.CallRunning, refused.Code);
        call.Append(0, CallBench.Numbered(0, 10));
        Assert.Equal(10, call.Position);
        _registry.EndAll();
    }

    [Fact]
    public async Task AnEndedCallIsNotBegunAgain()
    {
        var start = CallBench.StartOf();
        _registry.End(await BeginAsync(start), CallStatus.Ended);

        var refused = await Assert.ThrowsAsync<CallRefusedException>(() => BeginAsync(start));

        Assert.Equal(CallRefusedException.CallRunning, refused.Code);
        Assert.Empty(_registry.Running);
    }

    [Theory, InlineData(59, true), InlineData(60, false)]
    public async Task ALostSourceMayComeBackWithinAMinute(int seconds, bool stillThere)
    {
        var call = await BeginAsync(CallBench.StartOf());
        _registry.SourceLost(call);

        _clock.Advance(TimeSpan.FromSeconds(seconds));

        Assert.Equal(stillThere, _registry.TryRejoin(call.Id, out _));
        Assert.Equal(stillThere ? LiveCallState.Running : LiveCallState.Ended, call.State);
        _registry.EndAll();
    }

    [Fact]
    public async Task ASourceThatCameBackIsNotCutOffLater()
    {
        var call = await BeginAsync(CallBench.StartOf());
        _registry.SourceLost(call);
        _clock.Advance(TimeSpan.FromSeconds(30));
        _registry.TryRejoin(call.Id, out _);

        _clock.Advance(TimeSpan.FromMinutes(5));

        Assert.Equal(LiveCallState.Running, call.State);
        _registry.EndAll();
    }

    [Fact]
    public async Task MoreCallsThanAllowedAreRefused()
    {
        var registry = With(new LiveCallOptions { MostCalls = 1 });
        await registry.BeginAsync(CallBench.StartOf(), TestContext.Current.CancellationToken);

        var refused = await Assert.ThrowsAsync<CallRefusedException>(() => registry.BeginAsync(CallBench.StartOf(), TestContext.Current.CancellationToken));

        Assert.Equal(CallRefusedException.TooManyCalls, refused.Code);
        registry.EndAll();
    }

    [Fact]
    public async Task ARecordingThatCannotBeWrittenFailsThatCallOnly()
    {
        var start = CallBench.StartOf();
        var path = Path.Combine(_folder.FullName, RecordingFolder.NameOf(start.CallId, start.StartedAt));
        Directory.CreateDirectory(path);   // a folder stands where the file should be

        await Assert.ThrowsAnyAsync<Exception>(() => BeginAsync(start));

        Assert.Empty(_registry.Running);
        _registry.End(await BeginAsync(CallBench.StartOf()), CallStatus.Ended);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private Task<LiveCall> BeginAsync(CallStart start) => _registry.BeginAsync(start, TestContext.Current.CancellationToken);

    private CallRegistry With(LiveCallOptions options) =>
        new(_store, new NoTexts(), _desk, new RecordingFolder(_folder.FullName), [], options, _clock, NullLogger<CallRegistry>.Instance);

    private sealed class NoTexts : ITextStore
    {
        public Task<CallPolicy> PolicyOfAsync(CallStart start, CancellationToken cancellation) => Task.FromResult(CallPolicy.None);

        public Task<KeptCall?> FindAsync(Guid callId, CancellationToken cancellation) => Task.FromResult<KeptCall?>(null);

        public Task<CallScore?> KeepAsync(Guid callId, CallText text, CallJudgement? judgement, CancellationToken cancellation) => Task.FromResult<CallScore?>(null);

        public Task<bool?> CorrectAsync(LineCorrection correction, CancellationToken cancellation) => Task.FromResult<bool?>(null);

        public Task KeepStateAsync(Guid callId, TranscriptState state, string? code, CancellationToken cancellation) => Task.CompletedTask;

        public Task<IReadOnlyList<Guid>> UnfinishedAsync(CancellationToken cancellation) => Task.FromResult<IReadOnlyList<Guid>>([]);
    }

    private sealed class KnownCalls : ICallStore
    {
        private readonly HashSet<Guid> _known = [];

        public Task<bool> BeginAsync(CallStart start, string recordingFile, CallPolicy policy, CancellationToken cancellation) => Task.FromResult(_known.Add(start.CallId));

        public Task<ScoreCard> CardOfAsync(Guid teamId, CancellationToken cancellation) => Task.FromResult(ScoreCard.Default);

        public Task<CoachingPlan> PlanOfAsync(Guid teamId, CancellationToken cancellation) => Task.FromResult(CoachingPlan.Default);

        public Task<AgentUsual> UsualOfAsync(Guid agentId, string? language, DateTime before, CancellationToken cancellation) => Task.FromResult(AgentUsual.Unknown);

        public Task KeepAsync(Guid callId, CallOutcome outcome, CancellationToken cancellation) => Task.CompletedTask;

        public Task KeepFeedbackAsync(Guid callId, CueRecord cue, CancellationToken cancellation) => Task.CompletedTask;

        public Task<IReadOnlyList<UnfinishedCall>> UnfinishedAsync(CancellationToken cancellation) => Task.FromResult<IReadOnlyList<UnfinishedCall>>([]);

        public Task<UnfinishedCall?> FindRecordedAsync(Guid callId, CancellationToken cancellation) => Task.FromResult<UnfinishedCall?>(null);

        public Task<bool> KeepConsentAsync(Guid callId, CancellationToken cancellation) => throw new NotSupportedException();

        public Task KeepRolesAsync(Guid callId, ChannelRoles roles, CancellationToken cancellation) => Task.CompletedTask;
    }
}
