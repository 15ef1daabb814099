namespace CallCoach.Calls;

/// <summary>The source asked for what cannot be; the code tells it which rule of docs/protocol.md it broke. The call keeps what it has.</summary>
public sealed class CallRefusedException(string code, string message) : Exception(message)
{
    public const string BadMessage = "bad-message";
    public const string CallRunning = "call-running";
    public const string TooFarAhead = "too-far-ahead";
    public const string TooLong = "too-long";
    public const string TooManyCalls = "too-many-calls";

    public string Code { get; } = code;
}
