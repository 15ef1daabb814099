using CallCoach.Speech;

namespace CallCoach.Server.Search;

/// <summary>A line that holds what is sought.</summary>
/// <param name="Number">Its own within the call.</param>
/// <param name="Side">agent, customer.</param>
/// <param name="Start">Seconds from the start of the call.</param>
/// <param name="End">Seconds from the start of the call.</param>
/// <param name="Text">As corrected, where it was.</param>
/// <param name="Marks">Where it stands in the text: from, to, in UTF-16 code units.</param>
public sealed record FoundLine(int Number, Side Side, double Start, double End, string Text, IReadOnlyList<int[]> Marks);
