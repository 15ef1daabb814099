namespace CallCoach.Coaching;

/// <summary>One thing that was tried and measured: a sentence, its end, a pause, an answer.</summary>
/// <param name="From">Seconds from the start.</param>
/// <param name="To">Its end, seconds.</param>
/// <param name="Value">In the skill's unit: syllables/s, s, dB, semitones.</param>
/// <param name="Passed">Within what the drill asks for.</param>
public sealed record DrillItem(double From, double To, double Value, bool Passed)
{
    private const double Slack = 1e-9;

    /// <summary>Judges as the screen shows it: two digits, so that a shown 0.40 s is what the drill takes it for.</summary>
    /// <param name="from">Seconds from the start.</param>
    /// <param name="to">Its end, seconds.</param>
    /// <param name="value">Exactly.</param>
    /// <param name="target">Where it should be.</param>
    public static DrillItem Of(double from, double to, double value, Band target)
    {
        var shown = Math.Round(value, 2);
        return new DrillItem(Math.Round(from, 2), Math.Round(to, 2), shown, !(shown < target.Low - Slack) && !(shown > target.High + Slack));
    }
}
