using System.Globalization;

namespace CallCoach.Coaching;

/// <summary>The numbers of a cue as people read them: syllables a minute, whole decibels, percent.</summary>
internal static class CueNumbers
{
    /// <summary>What a template may name.</summary>
    public static IReadOnlyList<string> Places { get; } = ["{value}", "{usual}", "{low}", "{high}", "{difference}"];

    /// <summary>A template with its places filled.</summary>
    public static string Fill(string template, CueEvidence evidence) => template
        .Replace("{value}", Text(evidence.Reading, evidence.Value), StringComparison.Ordinal)
        .Replace("{usual}", Text(evidence.Reading, evidence.Usual), StringComparison.Ordinal)
        .Replace("{low}", Text(evidence.Reading, evidence.Low), StringComparison.Ordinal)
        .Replace("{high}", Text(evidence.Reading, evidence.High), StringComparison.Ordinal)
        .Replace("{difference}", Text(evidence.Reading, Difference(evidence)), StringComparison.Ordinal);

    /// <summary>How far the value is from usual; from 1 for a ratio, from the nearer edge where no usual is known.</summary>
    private static double Difference(CueEvidence evidence)
    {
        if (evidence.Reading == "paceRatio")
            return Math.Abs(evidence.Value - 1);
        if (!double.IsNaN(evidence.Usual))
            return Math.Abs(evidence.Value - evidence.Usual);
        return evidence.Value < evidence.Low ? evidence.Low - evidence.Value : evidence.Value - evidence.High;
    }

    private static string Text(string reading, double value) => reading switch
    {
        "speakingRate" or "articulationRate" => Rounded(value * 60, 0),
        "fadedEndings" or "talkRatio" or "paceRatio" => Rounded(value * 100, 0),
        "pitchSpreadSemitones" or "closingSilenceSeconds" => Rounded(value, 1),
        _ => Rounded(value, 0),
    };

    private static string Rounded(double value, int digits) =>
        double.IsNaN(value) ? "?" : Math.Round(value, digits, MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture);
}
