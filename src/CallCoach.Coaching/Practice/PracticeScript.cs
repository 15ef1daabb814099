namespace CallCoach.Coaching;

/// <summary>A scene to practise: steps, and their words in one language or several.</summary>
/// <param name="Difficulty">1 easy, 2 usual, 3 hard.</param>
/// <param name="Steps">In order.</param>
/// <param name="Words">By language tag of <see cref="PracticeLanguage.All"/>.</param>
public sealed record PracticeScript(int Difficulty, IReadOnlyList<PracticeStep> Steps, IReadOnlyDictionary<string, PracticeWords> Words)
{
    /// <summary>An answer takes about so long, with the customer's line before it; measured on the starter scripts, seconds.</summary>
    private const double SecondsPerAnswer = 25;

    /// <summary>How long one run takes, about, whole minutes.</summary>
    public int Minutes => Math.Max(1, (int)Math.Round(Turns * SecondsPerAnswer / 60));

    // A language that has more lines decides.
    private int Turns => Words.Values.Select(words => words.Steps.Sum(step => Math.Max(1, step.Customer.Count))).DefaultIfEmpty(1).Max();

    /// <summary>What is listened for while the script is practised.</summary>
    /// <param name="id">Names it in the call.</param>
    /// <param name="language">One that the script has.</param>
    /// <exception cref="KeyNotFoundException">It has no words in this language.</exception>
    public CallScript ForCall(string id, string language)
    {
        var words = Words[language];
        return new CallScript(id, words.Title, [.. words.Steps.SelectMany((step, i) =>
            step.Points.Select((point, p) => new ScriptPoint(PointId(Steps[i].Id, p), point.Text, point.Phrases)))]);
    }

    /// <summary>Names a point in a call's script coverage.</summary>
    public static string PointId(string stepId, int point) => $"{stepId}.{point + 1}";
}
