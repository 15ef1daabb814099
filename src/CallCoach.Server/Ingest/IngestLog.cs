namespace CallCoach.Server.Ingest;

/// <summary>What is noted about sources: ids and codes, no sound, no words.</summary>
internal sealed partial class IngestLog(ILogger<IngestLog> log)
{
    [LoggerMessage(1101, LogLevel.Information, "A source was refused: {Code} (call {CallId})")]
    public partial void Refused(string code, Guid? callId);

    [LoggerMessage(1102, LogLevel.Information, "Call {CallId} has lost its source")]
    public partial void SourceLost(Guid callId);

    [LoggerMessage(1103, LogLevel.Error, "Call {CallId} failed; what had arrived is kept")]
    public partial void Failed(Exception fault, Guid callId);
}
