using System.Buffers;
using System.Buffers.Binary;
using System.Net.WebSockets;
using CallCoach.Calls;
using CallCoach.Server.Practice.Attempts;

namespace CallCoach.Server.Ingest;

/// <summary>One source from its start message to its close. Whatever goes wrong in here ends this connection and at most its own call.</summary>
internal sealed class IngestConnection(
    WebSocket socket, IngestSender sender, IngestVisitor visitor, IngestDoor door, CallRegistry registry, CallKeeper keeper, AttemptKeeper attempts,
    IngestSources sources, LiveCallOptions options, TimeProvider clock, IngestLog log) : IDisposable
{
    private const int PositionBytes = sizeof(long);
    private const int MostBytes = 64 * 1024;          // docs/protocol.md
    private const int MessagesPerSecond = 500;        // ten times what packets of 20 ms need
    private const double AckSeconds = 0.5;
    private static readonly TimeSpan Watch = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan ToAnswer = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Silent = TimeSpan.FromSeconds(1);   // a living source sends every 20 to 200 ms
    private readonly Lock _leaving = new();
    private readonly MessageBudget _budget = new(MessagesPerSecond, clock);
    private readonly CancellationTokenSource _ended = new();
    private LiveCall? _call;
    private Guid _callId;
    private long _acknowledged;
    private long _heardAt = clock.GetTimestamp();
    private IngestRefusal? _refusal;
    private bool _stopped;
    private bool _replaced;
    private string? _failure;
    private Task? _goodbye;

    public IngestSender Sender => sender;

    /// <summary>The signed-in person who streams; null for a program.</summary>
    public Guid? PersonId => visitor.PersonId;

    /// <param name="stopping">The server stops.</param>
    public async Task RunAsync(CancellationToken stopping)
    {
        using var stop = stopping.Register(() => GiveUp(new IngestRefusal(IngestRefusal.ServerClosing, "The server stops.")));
        await using var watch = clock.CreateTimer(_ => CheckIdle(), null, Watch, Watch);
        try
        {
            await ReceiveAllAsync();
        }
        catch (Exception refused) when (refused is IngestRefusal or CallRefusedException)
        {
            _refusal ??= refused as IngestRefusal ?? new IngestRefusal(((CallRefusedException)refused).Code, refused.Message);
        }
        catch (Exception gone) when (gone is OperationCanceledException or WebSocketException)
        {
            // Given up by us, or the connection broke.
        }
        catch (Exception fault)
        {
            log.Failed(fault, _callId);
            _failure = fault is IOException or UnauthorizedAccessException ? CallOutcome.NotWritable : IngestRefusal.Failed;
            _refusal = new IngestRefusal(IngestRefusal.Failed, _failure == CallOutcome.NotWritable
                ? "The server cannot write the recording; what had arrived is kept."
                : "This call's processing failed; what had arrived is kept.");
        }
        await LeaveAsync();
    }

    public void Dispose() => _ended.Dispose();

    /// <summary>The person who streams was signed out everywhere: the source is told, and the call is over in order with all that has come.</summary>
    public void EndSession() => GiveUp(new IngestRefusal(IngestRefusal.SessionEnded, "Your session was ended. What had arrived is kept, and the call is over."));

    /// <summary>A network that changes under a source breaks the connection without a word; the source is back before this side notices.</summary>
    /// <returns>False while sound comes.</returns>
    public bool TryLetGo()
    {
        if (_call is not { } call || clock.GetElapsedTime(Volatile.Read(ref _heardAt)) < Silent)
            return false;
        _replaced = true;
        registry.SourceLost(call);
        socket.Abort();
        return true;
    }

    private async Task ReceiveAllAsync()
    {
        var buffer = ArrayPool<byte>.Shared.Rent(MostBytes + 1);
        try
        {
            while (!_stopped)
            {
                var length = 0;
                ValueWebSocketReceiveResult part;
                do
                {
                    part = await socket.ReceiveAsync(buffer.AsMemory(length, MostBytes + 1 - length), _ended.Token);
                    length += part.Count;
                    if (length > MostBytes)
                        throw new IngestRefusal(IngestRefusal.BadMessage, $"A message may have at most {MostBytes} bytes.");
                    if (part.Count == 0 && !part.EndOfMessage)
                        throw new IngestRefusal(IngestRefusal.BadMessage, "A message came in empty pieces.");
                }
                while (!part.EndOfMessage);
                if (part.MessageType == WebSocketMessageType.Close)
                    return;
                Volatile.Write(ref _heardAt, clock.GetTimestamp());
                if (!_budget.Take())
                    throw new IngestRefusal(IngestRefusal.TooManyMessages, $"More than {MessagesPerSecond} messages a second.");
                if (part.MessageType == WebSocketMessageType.Binary)
                    TakeSound(buffer.AsSpan(0, length));
                else
                    await ObeyAsync(IngestCommand.Read(buffer.AsSpan(0, length)));
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private void TakeSound(ReadOnlySpan<byte> message)
    {
        var call = _call ?? throw new IngestRefusal(IngestRefusal.NotStarted, "Sound came before the start message.");
        if (message.Length < PositionBytes)
            throw new IngestRefusal(IngestRefusal.BadMessage, "A binary message begins with the position of its first sample, 8 bytes.");
        call.Append(BinaryPrimitives.ReadInt64LittleEndian(message), message[PositionBytes..]);
        if (call.Start.Tap is IAnsweringTap tap)
            sender.Send(tap.Answer());
        if (call.Position - _acknowledged >= AckSeconds * call.Start.SampleRateHz)
            Acknowledge(call);
    }

    private void Acknowledge(LiveCall call)
    {
        _acknowledged = call.Position;
        sender.Send(new IngestAnswer { Type = "ack", Position = _acknowledged });
    }

    private async Task ObeyAsync(IngestCommand command)
    {
        if (command.Type == "start")
        {
            await StartAsync(command);
            return;
        }
        var call = _call ?? throw new IngestRefusal(IngestRefusal.NotStarted, $"The first message must be start, was {command.Type ?? "without a type"}.");
        switch (command.Type)
        {
            case "pause":
                call.Pause();
                break;
            case "resume":
                call.Resume(command.Position);
                break;
            case "stop":
                await StopAsync(call, command.Position);
                break;
            default:
                throw new IngestRefusal(IngestRefusal.BadMessage, "type must be start, pause, resume or stop.");
        }
    }

    private async Task StartAsync(IngestCommand command)
    {
        if (_call is not null)
            throw new IngestRefusal(IngestRefusal.CallRunning, "This connection has started its call already.");
        var callId = _callId = IngestStart.CallIdOf(command);
        var agent = command.Kind == "practice" ? await door.FindPracticeAsync(visitor, callId, _ended.Token) ?? throw NoAttempt()
            : await door.FindAgentAsync(visitor, command.Agent, _ended.Token) ?? throw new IngestRefusal(IngestRefusal.UnknownAgent, visitor.TeamId is null ? "You are in no team yet." : "There is no such agent in the key's team.");
        var start = IngestStart.Check(command, agent, clock.GetUtcNow().UtcDateTime);
        var rejoined = registry.Find(callId) is { } known && MayRejoin(known, start)
            && (registry.TryRejoin(callId, out _call) || (sources.TryReplace(callId) && registry.TryRejoin(callId, out _call)));
        _call ??= await registry.BeginAsync(start, _ended.Token);
        _acknowledged = _call.Position;
        sources.Connect(callId, this);
        sender.Send(new IngestAnswer { Type = "started", CallId = callId, Position = _acknowledged, Rejoined = rejoined });
    }

    private static IngestRefusal NoAttempt() =>
        new(IngestRefusal.BadStart, "kind practice: callId must be that of an open attempt of your own; POST /api/v1/practice/attempts makes one.");

    private static bool MayRejoin(LiveCall known, CallStart start)
    {
        if (known.Start.AgentId != start.AgentId || known.Start.TeamId != start.TeamId)
            return false;
        return (known.Start.Encoding, known.Start.SampleRateHz, known.Start.Channels) == (start.Encoding, start.SampleRateHz, start.Channels)
            ? true
            : throw new IngestRefusal(IngestRefusal.BadStart, "A source that comes back must send the same encoding, sampleRateHz and channels.");
    }

    private async Task StopAsync(LiveCall call, long? position)
    {
        _stopped = true;
        registry.End(call, CallStatus.Ended, position: position);
        Acknowledge(call);
        // "stopped" promises that the call is complete; a database that hangs shall not hold the source for ever.
        await Task.WhenAny(
            Task.WhenAll(keeper.WhenKeptAsync(CancellationToken.None), attempts.WhenJudgedAsync(call.Id)), Task.Delay(TimeSpan.FromSeconds(10), clock, _ended.Token));
    }

    private async Task LeaveAsync()
    {
        if (_call is { } call)
        {
            sources.Disconnect(call.Id, this);
            Settle(call);
        }
        await SayGoodbyeAsync();
        await DrainAsync();
    }

    private Task SayGoodbyeAsync()
    {
        lock (_leaving)
            return _goodbye ??= GoodbyeAsync();
    }

    private async Task GoodbyeAsync()
    {
        if (_refusal is not { } refusal)
        {
            await sender.CloseAsync((int)WebSocketCloseStatus.NormalClosure, _stopped ? "stopped" : "");
            return;
        }
        log.Refused(refusal.Code, _call?.Id);
        sender.Send(new IngestAnswer { Type = "error", Code = refusal.Code, Message = refusal.Message });
        await sender.CloseAsync(refusal.CloseStatus, refusal.Code);
    }

    // The receiver still waits for the source: cancelling it would break the connection before the source could read why.
    private void GiveUp(IngestRefusal refusal)
    {
        if (Interlocked.CompareExchange(ref _refusal, refusal, null) is not null || _stopped)
            return;
        _ = SayGoodbyeAsync();
        _ended.CancelAfter(ToAnswer);
    }

    // A source that broke a rule may mend it and come back, like one whose connection broke; what must not go on ends here.
    private void Settle(LiveCall call)
    {
        if (_replaced)
            return;
        switch (_refusal?.Code)
        {
            case null when _stopped:
                break;
            case IngestRefusal.TooLong or IngestRefusal.SessionEnded:
                registry.End(call, CallStatus.Ended, _refusal.Code);
                break;
            case IngestRefusal.Failed:
                registry.End(call, CallStatus.Failed, _failure);
                break;
            case IngestRefusal.Idle or IngestRefusal.ServerClosing:
                registry.End(call, CallStatus.CutOff, _refusal.Code);
                break;
            default:
                log.SourceLost(call.Id);
                registry.SourceLost(call);
                break;
        }
    }

    // Reads on for a moment so that the source can read why: bytes left unread would reset the connection before it did.
    private async Task DrainAsync()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(2));
        var buffer = ArrayPool<byte>.Shared.Rent(MostBytes);
        try
        {
            while (socket.State is WebSocketState.CloseSent)
                await socket.ReceiveAsync(buffer.AsMemory(), limit.Token);
        }
        catch (Exception gone) when (gone is OperationCanceledException or WebSocketException)
        {
            socket.Abort();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private void CheckIdle()
    {
        var allowed = _call?.State == LiveCallState.Paused ? options.LongestPause : options.Idle;
        if (clock.GetElapsedTime(Volatile.Read(ref _heardAt)) > allowed)
            GiveUp(new IngestRefusal(IngestRefusal.Idle, $"Nothing came for {allowed.TotalSeconds:0} s."));
    }
}
