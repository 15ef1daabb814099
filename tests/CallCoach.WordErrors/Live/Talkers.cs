using CallCoach.WordErrors.Corpus;

namespace CallCoach.WordErrors.Live;

/// <summary>People who talk at the same time, each without end: prompts in a row with short pauses, each person beginning at another one.</summary>
public sealed class Talkers
{
    private const double PauseSeconds = 0.6;

    /// <param name="prompts">What they say.</param>
    /// <param name="count">How many.</param>
    /// <param name="seconds">At least so long.</param>
    public Talkers(IReadOnlyList<Recording> prompts, int count, double seconds)
    {
        Seconds = seconds;
        Recordings = [.. Enumerable.Range(0, count).Select(talker => InOneFile.Of([.. From(prompts, talker * prompts.Count / count, seconds)], PauseSeconds))];
    }

    public double Seconds { get; }

    public IReadOnlyList<Recording> Recordings { get; }

    private static IEnumerable<Recording> From(IReadOnlyList<Recording> prompts, int first, double seconds)
    {
        for (var i = first; seconds > 0; i++)
        {
            var prompt = prompts[i % prompts.Count];
            seconds -= prompt.Seconds + PauseSeconds;
            yield return prompt;
        }
    }
}
