using CallCoach.Transcription.Worker;

namespace CallCoach.Transcription;

/// <summary>One model of the embedded engine.</summary>
internal sealed class EmbeddedRecogniser(EmbeddedEngine engine, WorkerModel model) : IRecogniser
{
    public string Model => model.Name;

    public async Task<Recognition> RecogniseAsync(SpeechClip clip, CancellationToken cancellation)
    {
        var text = await engine.RecogniseAsync(model, clip.Samples, cancellation).ConfigureAwait(false);
        var same = text.Language.Length == 0 || text.Language == ModelLanguage.Of(clip.Language);
        return new(text.Text, text.Words, same ? clip.Language : text.Language, model.Name);
    }

    /// <summary>The engine is whoever made it's.</summary>
    public ValueTask DisposeAsync() => default;
}
