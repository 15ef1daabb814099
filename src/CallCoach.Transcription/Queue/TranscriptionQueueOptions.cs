namespace CallCoach.Transcription;

/// <summary>Limits of the queue.</summary>
public sealed class TranscriptionQueueOptions
{
    /// <summary>Clips that are recognised at once, 1 to 64. One for each worker process, or for each request that the endpoint takes.</summary>
    public int Workers { get; set; } = 1;

    /// <summary>
    /// Seconds of live speech that may wait, 1 to 600. Past it the text would come too late to help anybody: the utterance is left
    /// for after the call. 20 s of waiting speech are about two seconds of waiting with the smallest model on one core.
    /// </summary>
    public double MostLiveSeconds { get; set; } = 20;

    /// <summary>Jobs of finished calls that may wait, 1 to 10 000; whoever adds more waits. They are small: the sound stays on disk.</summary>
    public int MostFinishedJobs { get; set; } = 256;

    internal void Check()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(Workers, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Workers, 64);
        ArgumentOutOfRangeException.ThrowIfLessThan(MostLiveSeconds, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(MostLiveSeconds, 600);
        ArgumentOutOfRangeException.ThrowIfLessThan(MostFinishedJobs, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(MostFinishedJobs, 10_000);
    }
}
