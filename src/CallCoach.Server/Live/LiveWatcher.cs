using System.Threading.Channels;
using CallCoach.Calls;
using CallCoach.Server.Security;

namespace CallCoach.Server.Live;

/// <summary>One connected screen: what it watches, and what waits to be sent to it.</summary>
/// <remarks>
/// Each has a queue of its own, so that a slow screen delays nobody. Events wait in order; of readings only the newest of each call
/// waits. A screen that leaves 256 events unread is let go: it comes back and asks anew.
/// </remarks>
internal sealed class LiveWatcher(ILiveClient client, string? userId, Action abort) : IDisposable
{
    private const int MostEvents = 256;
    private readonly Lock _gate = new();
    private readonly Channel<bool> _wake = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly Queue<Func<ILiveClient, Task>> _events = [];
    private readonly Dictionary<Guid, ReadingsMessage> _readings = [];
    private readonly HashSet<Guid> _teams = [];
    private readonly HashSet<Guid> _calls = [];
    private readonly HashSet<Guid> _texts = [];
    private Guid? _agent;

    /// <summary>Whose screen it is.</summary>
    public string? UserId => userId;

    public void WatchAgent(Guid agentId)
    {
        lock (_gate)
            _agent = agentId;
    }

    public void WatchTeam(Guid teamId)
    {
        lock (_gate)
            _teams.Add(teamId);
    }

    public void WatchCall(Guid callId)
    {
        lock (_gate)
            _calls.Add(callId);
    }

    /// <summary>What becomes of the text of a call, also when the call is over.</summary>
    public void WatchText(Guid callId)
    {
        lock (_gate)
            _texts.Add(callId);
    }

    public void ForgetText(Guid callId)
    {
        lock (_gate)
            _texts.Remove(callId);
    }

    public bool WatchesText(CallPlace call)
    {
        lock (_gate)
            return _texts.Contains(call.CallId) || Watches(call);
    }

    /// <summary>Lets the screen go; it comes back and asks anew, with the rights that its user has then.</summary>
    public void LetGo() => abort();

    public bool Watches(CallPlace call)
    {
        lock (_gate)
            return call.AgentId == _agent || (call is { IsPractice: false, IsPrivate: false } && _teams.Contains(call.TeamId)) || _calls.Contains(call.CallId);
    }

    public void Tell(Func<ILiveClient, Task> message)
    {
        lock (_gate)
        {
            if (_events.Count >= MostEvents)
            {
                abort();
                return;
            }
            _events.Enqueue(message);
        }
        _wake.Writer.TryWrite(true);
    }

    public void Tell(ReadingsMessage readings)
    {
        lock (_gate)
            _readings[readings.CallId] = readings;
        _wake.Writer.TryWrite(true);
    }

    /// <summary>Sends until the screen is gone.</summary>
    public async Task RunAsync()
    {
        try
        {
            await foreach (var _ in _wake.Reader.ReadAllAsync())
            {
                while (Next() is { } message)
                    await message(client);
            }
        }
        catch (Exception gone) when (gone is OperationCanceledException or IOException or InvalidOperationException)
        {
            // The connection broke; SignalR says so too, and the watcher is disposed.
        }
    }

    public void Dispose() => _wake.Writer.TryComplete();

    // Cues before readings: a cue is what the delay is measured by.
    private Func<ILiveClient, Task>? Next()
    {
        lock (_gate)
        {
            if (_events.TryDequeue(out var message))
                return message;
            foreach (var (callId, readings) in _readings)
            {
                _readings.Remove(callId);
                return screen => screen.Readings(readings);
            }
            return null;
        }
    }
}
