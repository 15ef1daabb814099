namespace CallCoach.Transcription;

/// <summary>What waits in the queue.</summary>
/// <param name="LiveJobs">Utterances of calls that run.</param>
/// <param name="LiveSeconds">Their speech, in seconds.</param>
/// <param name="FinishedJobs">Utterances of calls that are over.</param>
/// <param name="FinishedSeconds">Their speech, in seconds.</param>
/// <param name="Working">Jobs that are being recognised.</param>
public readonly record struct TranscriptionBacklog(int LiveJobs, double LiveSeconds, int FinishedJobs, double FinishedSeconds, int Working);
