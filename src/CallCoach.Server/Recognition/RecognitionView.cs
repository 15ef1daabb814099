using CallCoach.Transcription;

namespace CallCoach.Server.Recognition;

/// <summary>Where text comes from, and how it does.</summary>
/// <param name="On">Recognition is switched on.</param>
/// <param name="Engine">embedded, remote; null when it is off.</param>
/// <param name="Endpoint">Host of the remote one; else null.</param>
/// <param name="Models">All that CallCoach knows, and whether they are installed.</param>
/// <param name="Languages">What calls in a language get.</param>
/// <param name="Workers">Of the embedded engine; else none.</param>
/// <param name="Backlog">What waits.</param>
public sealed record RecognitionView(
    bool On, TranscriptionEngine? Engine, string? Endpoint, IReadOnlyList<ModelView> Models, IReadOnlyList<LanguageView> Languages, IReadOnlyList<RecognitionWorker> Workers, BacklogView Backlog);
