namespace CallCoach.Server.Transcripts;

/// <param name="Speaker">The agent's name, or "Customer" in the reader's language.</param>
/// <param name="Start">Seconds from the start of the call.</param>
/// <param name="End">Seconds.</param>
/// <param name="Text">On one line.</param>
public sealed record SheetLine(string Speaker, double Start, double End, string Text);
