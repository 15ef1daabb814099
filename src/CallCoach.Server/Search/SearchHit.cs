using CallCoach.Server.Calls;

namespace CallCoach.Server.Search;

/// <summary>A call in which it was said.</summary>
/// <param name="Call">As lists show it.</param>
/// <param name="LineCount">Lines that hold any of what is sought.</param>
/// <param name="Lines">Those that hold the most of it, in order of time.</param>
public sealed record SearchHit(CallRow Call, int LineCount, IReadOnlyList<FoundLine> Lines);
