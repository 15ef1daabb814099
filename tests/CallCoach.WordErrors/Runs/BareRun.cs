using CallCoach.Transcription;
using CallCoach.WordErrors.Corpus;

namespace CallCoach.WordErrors.Runs;

/// <summary>The model by itself: each recording whole, one clip.</summary>
public static class BareRun
{
    public static async Task<IReadOnlyList<string>> TextsAsync(IRecogniser recogniser, IReadOnlyList<Recording> recordings)
    {
        var texts = new List<string>();
        foreach (var recording in recordings)
            texts.Add((await recogniser.RecogniseAsync(new(recording.Wide, "en"), CancellationToken.None)).Text);
        return texts;
    }
}
