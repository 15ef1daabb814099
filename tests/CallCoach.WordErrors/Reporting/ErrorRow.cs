using System.Globalization;
using CallCoach.WordErrors.Words;

namespace CallCoach.WordErrors.Reporting;

/// <summary>One row of the table of word errors.</summary>
public static class ErrorRow
{
    public static MarkdownTable Table() => new("model", "sound", "words", "model by itself", "pipeline, sentence or call over", "pipeline, live at first");

    /// <param name="model">Name.</param>
    /// <param name="sound">Title of the recordings.</param>
    /// <param name="recordings">How many.</param>
    /// <param name="bare">Null where the model cannot take the recordings whole.</param>
    /// <param name="finished">Through the pipeline, close utterances joined.</param>
    /// <param name="live">Through the pipeline, utterance by utterance: what a running call shows until it hears the sentence as a whole.</param>
    public static string[] Of(string model, string sound, int recordings, WordErrorCount? bare, WordErrorCount finished, WordErrorCount live) =>
        [model, recordings > 1 ? $"{sound} ({recordings})" : sound, finished.Spoken.ToString(CultureInfo.InvariantCulture), bare is { } count ? Cell(count) : "–", Cell(finished), Cell(live)];

    private static string Cell(WordErrorCount count) =>
        string.Create(CultureInfo.InvariantCulture, $"{100 * count.Rate:0.0} % ({count.Replaced} replaced, {count.Missed} missed, {count.Added} added)");
}
