using CallCoach.Speech;

namespace CallCoach.Transcription;

/// <summary>A stretch of one side of a call that wants its text.</summary>
/// <param name="CallId">Whose words they are.</param>
/// <param name="Side">Who spoke.</param>
/// <param name="Stretch">What was spoken.</param>
/// <param name="Language">BCP 47 tag of the call; empty when it is not known.</param>
/// <param name="Priority">Live, or after the call.</param>
/// <param name="Read">
/// Reads the sound of the side from the call's recording, mono at <see cref="RecognitionFormat.SampleRateHz"/>. Is called when the
/// job's turn has come, on a thread of the queue, with a range that lies within the call at its start and may reach past what is
/// recorded: then the sound is as much shorter. What it throws fails the job with <see cref="RecognitionCode.SoundUnreadable"/>.
/// </param>
public sealed record TranscriptionJob(
    Guid CallId,
    Side Side,
    SpokenStretch Stretch,
    string Language,
    TranscriptionPriority Priority,
    Func<TimeRange, float[]> Read);
