namespace CallCoach.Transcription;

/// <summary>Turns a clip of speech into text: the port behind which every engine stands.</summary>
/// <remarks>Any number of threads may ask at once; an engine that cannot work on so many makes them wait.</remarks>
public interface IRecogniser : IAsyncDisposable
{
    /// <summary>Name of the model, as the catalogue or the endpoint has it.</summary>
    string Model { get; }

    /// <param name="clip">At most <see cref="RecognitionFormat.LongestClip"/> of speech.</param>
    /// <param name="cancellation">Gives the clip up.</param>
    /// <exception cref="RecognitionException">No text can be had; its code says why.</exception>
    Task<Recognition> RecogniseAsync(SpeechClip clip, CancellationToken cancellation);
}
