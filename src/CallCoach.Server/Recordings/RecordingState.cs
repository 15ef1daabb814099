namespace CallCoach.Server.Recordings;

/// <summary>Where an uploaded recording stands.</summary>
/// <param name="CallId">The call that it becomes.</param>
/// <param name="State">queued, analysing, done, failed.</param>
/// <param name="Progress">Share of the analysis that is done, 0 to 1; null where the file does not say how long it is.</param>
/// <param name="Code">Why it failed, for programs; null when it did not.</param>
/// <param name="Message">The same for people.</param>
public sealed record RecordingState(Guid CallId, string State, double? Progress, string? Code = null, string? Message = null)
{
    public static RecordingState Queued(Guid callId) => new(callId, "queued", 0);

    public static RecordingState Analysing(Guid callId, double? progress) => new(callId, "analysing", progress);

    public static RecordingState Done(Guid callId) => new(callId, "done", 1);

    public static RecordingState Failed(Guid callId, string? code) =>
        new(callId, "failed", null, code ?? RecordingFault.Failed, RecordingFault.Explain(code));
}
