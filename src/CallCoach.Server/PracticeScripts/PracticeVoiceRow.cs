namespace CallCoach.Server.PracticeScripts;

/// <summary>The sound of one of the customer's lines.</summary>
/// <param name="Step">Index of the step, from 0.</param>
/// <param name="Line">Index of the line in it, from 0.</param>
/// <param name="Source">recorded, synthetic, none.</param>
/// <param name="Seconds">Of a recording; null for the others.</param>
public sealed record PracticeVoiceRow(int Step, int Line, VoiceSource Source, double? Seconds);
