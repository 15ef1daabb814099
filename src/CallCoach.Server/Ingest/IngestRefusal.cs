using CallCoach.Calls;

namespace CallCoach.Server.Ingest;

/// <summary>The source broke the protocol: it is told what is wrong, and the connection is closed with the code's number.</summary>
internal sealed class IngestRefusal(string code, string message) : Exception(message)
{
    public const string BadStart = "bad-start";
    public const string NotStarted = "not-started";
    public const string CallRunning = CallRefusedException.CallRunning;
    public const string UnknownAgent = "unknown-agent";
    public const string BadMessage = CallRefusedException.BadMessage;
    public const string TooFarAhead = CallRefusedException.TooFarAhead;
    public const string TooManyMessages = "too-many-messages";
    public const string Idle = "idle";
    public const string TooLong = CallRefusedException.TooLong;
    public const string ServerClosing = "server-closing";
    public const string Failed = "failed";
    public const string SessionEnded = "session-ended";

    private static readonly string[] Codes =
    [
        BadStart, NotStarted, CallRunning, UnknownAgent, BadMessage, TooFarAhead, TooManyMessages, Idle, TooLong, ServerClosing, Failed,
        CallRefusedException.TooManyCalls, SessionEnded,
    ];

    public string Code { get; } = code;

    /// <summary>4000 and up, in the order of docs/protocol.md.</summary>
    public int CloseStatus => 4000 + Array.IndexOf(Codes, Code);
}
