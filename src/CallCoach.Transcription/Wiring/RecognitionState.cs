namespace CallCoach.Transcription;

/// <summary>How recognition is set up on this machine.</summary>
/// <param name="Engine">Embedded or remote.</param>
/// <param name="ModelsFolder">Where models lie.</param>
/// <param name="Installed">Of the catalogue; the first that understands a language serves it unless the settings name another.</param>
/// <param name="Models">What the settings name: language to model.</param>
/// <param name="RunningWorkers">Worker processes; they start with the first clip. 0 with an endpoint.</param>
/// <param name="Restarts">How often a worker was started again after it had died.</param>
public sealed record RecognitionState(
    TranscriptionEngine Engine,
    string ModelsFolder,
    IReadOnlyList<InstalledModel> Installed,
    IReadOnlyDictionary<string, string> Models,
    int RunningWorkers,
    int Restarts);
