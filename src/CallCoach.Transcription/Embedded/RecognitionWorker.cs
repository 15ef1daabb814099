namespace CallCoach.Transcription;

/// <summary>One worker process, as a settings page shows it.</summary>
/// <param name="Number">1, 2, 3 …</param>
/// <param name="State">What it does.</param>
/// <param name="Model">That it loaded last; null before the first clip.</param>
/// <param name="Restarts">How often it was started again after it had died.</param>
public sealed record RecognitionWorker(int Number, RecognitionWorkerState State, string? Model, int Restarts);
