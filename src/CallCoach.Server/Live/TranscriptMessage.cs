using CallCoach.Calls;
using CallCoach.Coaching;

namespace CallCoach.Server.Live;

/// <summary>What was said.</summary>
/// <param name="CallId">The call.</param>
/// <param name="Replaces">All lines that came before are void.</param>
/// <param name="Lines">In order of arrival.</param>
/// <param name="State">Where the text of the call stands.</param>
public sealed record TranscriptMessage(Guid CallId, bool Replaces, IReadOnlyList<TranscriptLine> Lines, TranscriptState State);
