using CallCoach.Calls;
using CallCoach.Server.Calls;
using CallCoach.Server.Security;
using CallCoach.Server.Transcripts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;

namespace CallCoach.Server.Live;

/// <summary>Where screens connect: docs/protocol.md, section 2. What a user may watch is decided here at every call.</summary>
[Authorize]
internal sealed class LiveHub(LiveWatchers watchers, CallRegistry registry, CueFeedbacks feedbacks, TranscriptStates states, CurrentUsers users) : Hub<ILiveClient>
{
    private const string NotFound = "not-found";

    public override async Task OnConnectedAsync()
    {
        watchers.Connect(Context, Clients.Caller);
        await base.OnConnectedAsync();
    }

    public override async Task OnDisconnectedAsync(Exception? exception)
    {
        watchers.Disconnect(Context.ConnectionId);
        await base.OnDisconnectedAsync(exception);
    }

    /// <summary>The user's own calls from now on.</summary>
    /// <returns>Those that run.</returns>
    public async Task<IReadOnlyList<CallStarted>> WatchOwnCalls()
    {
        var user = await UserAsync();
        Watcher.WatchAgent(user.Id);
        return Begin(call => call.Start.AgentId == user.Id);
    }

    /// <summary>A team's calls from now on.</summary>
    /// <returns>Those that run.</returns>
    public async Task<IReadOnlyList<CallStarted>> WatchTeam(Guid teamId)
    {
        var user = await UserAsync();
        if (!user.MayWatchTeam(teamId))
            throw new HubException(NotFound);
        Watcher.WatchTeam(teamId);
        return Begin(call => call.Start.TeamId == teamId && call.Start is { IsPrivate: false, Kind: not CallKind.Practice });
    }

    /// <summary>One call, until it ends.</summary>
    public async Task<CallStarted> WatchCall(Guid callId)
    {
        await VisibleAsync(callId);
        Watcher.WatchCall(callId);
        return Begin(call => call.Id == callId).SingleOrDefault() ?? throw new HubException(NotFound);
    }

    /// <summary>What becomes of the text of a call, running or over, from now on.</summary>
    /// <returns>Where it stands.</returns>
    public async Task<TranscriptStateMessage> WatchTranscript(Guid callId)
    {
        var user = await UserAsync();
        if (await states.FindAsync(callId, user, Context.ConnectionAborted) is null)
            throw new HubException(NotFound);
        Watcher.WatchText(callId);   // before it is asked where the text stands, so that nothing is missed in between
        return await states.FindAsync(callId, user, Context.ConnectionAborted) ?? throw Unseen(callId);
    }

    /// <summary>What the agent says of a cue: helpful, wrong, or null to take it back.</summary>
    public async Task GiveCueFeedback(Guid callId, int cueNumber, CueFeedback? feedback)
    {
        var call = await VisibleAsync(callId);
        if (call.Start.AgentId != (await UserAsync()).Id)
            throw new HubException("not-your-call");
        if (!await feedbacks.TryGiveAsync(callId, cueNumber, feedback, Context.ConnectionAborted))
            throw new HubException(NotFound);
    }

    private LiveWatcher Watcher => watchers.Find(Context.ConnectionId) ?? throw new HubException("gone");

    // What runs, the cue that is on its screen, and what was said; a call that begins meanwhile is announced as well.
    private IReadOnlyList<CallStarted> Begin(Func<LiveCall, bool> watched)
    {
        var calls = registry.Running.Where(watched).ToList();
        foreach (var call in calls)
        {
            if (call.Shown is { } cue)
            {
                var message = CueMessage.Of(call, cue);
                Watcher.Tell(screen => screen.Cue(message));
            }
            if (LiveCallView.TextOf(call) is not { Lines.Count: > 0 } text)
                continue;
            var found = FindingMessage.Of(call, call.FoundSoFar(), replaces: true);
            Watcher.Tell(screen => screen.Transcript(text));
            Watcher.Tell(screen => screen.Finding(found));
        }
        return [.. calls.Select(LiveCallView.Of)];
    }

    private HubException Unseen(Guid callId)
    {
        Watcher.ForgetText(callId);
        return new HubException(NotFound);
    }

    private async Task<LiveCall> VisibleAsync(Guid callId)
    {
        var user = await UserAsync();
        return registry.Find(callId) is { } call && user.MaySeeCall(call.Start) ? call : throw new HubException(NotFound);
    }

    private async Task<CurrentUser> UserAsync()
    {
        if (await users.FindAsync(Context.User, Context.ConnectionAborted) is { } user)
            return user;
        Context.Abort();   // signed out or locked since the connection was made
        throw new HubException(NotFound);
    }
}
