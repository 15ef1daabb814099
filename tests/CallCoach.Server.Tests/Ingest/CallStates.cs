using System.Collections.Concurrent;
using CallCoach.Calls;
using CallCoach.Coaching;
using CallCoach.Speech;

namespace CallCoach.Server.Tests;

/// <summary>Hears what state every call is in, so that a test can wait for one.</summary>
public sealed class CallStates : ICallEvents
{
    private readonly ConcurrentDictionary<(Guid CallId, LiveCallState State), TaskCompletionSource> _reached = [];

    /// <summary>Waits until a call has once been in a state.</summary>
    public Task WhenAsync(Guid callId, LiveCallState state) => Reached(callId, state).Task.WaitAsync(TestContext.Current.CancellationToken);

    public void OnStateChanged(LiveCall call) => Reached(call.Id, call.State).TrySetResult();

    public void OnEnded(LiveCall call, CallOutcome outcome) => Reached(call.Id, LiveCallState.Ended).TrySetResult();

    private TaskCompletionSource Reached(Guid callId, LiveCallState state) =>
        _reached.GetOrAdd((callId, state), _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
}
