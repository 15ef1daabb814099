namespace CallCoach.Calls;

/// <summary>A kept call with its recording, to be analysed.</summary>
/// <param name="CallId">Its id.</param>
/// <param name="Kind">How it came in.</param>
/// <param name="AgentId">Whose it is.</param>
/// <param name="TeamId">Whose rules judge it.</param>
/// <param name="StartedAt">UTC; calls before it tell what was usual then.</param>
/// <param name="Language">Spoken; null when nobody said.</param>
/// <param name="Roles">Who is on which channel.</param>
/// <param name="RecordingFile">Relative to the recordings folder.</param>
/// <param name="Gaps">Silence in place of sound that did not come, in order.</param>
public sealed record UnfinishedCall(
    Guid CallId,
    CallKind Kind,
    Guid AgentId,
    Guid TeamId,
    DateTime StartedAt,
    string? Language,
    ChannelRoles Roles,
    string RecordingFile,
    IReadOnlyList<CallGapSpan> Gaps);
