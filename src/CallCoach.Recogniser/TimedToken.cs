namespace CallCoach.Recogniser;

/// <summary>One token as a model gives it.</summary>
/// <param name="Bytes">UTF-8; a character can be spread over several tokens.</param>
/// <param name="Start">Seconds from the start of the clip.</param>
/// <param name="Seconds">How long it lasts; null when the model does not say.</param>
/// <param name="LogProbability">Natural logarithm; null when the model does not say.</param>
internal readonly record struct TimedToken(byte[] Bytes, float Start, float? Seconds, float? LogProbability);
