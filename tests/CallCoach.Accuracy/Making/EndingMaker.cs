using System.Globalization;
using CallCoach.Accuracy.Corpus;
using CallCoach.Accuracy.Scoring;
using CallCoach.Accuracy.Tools;

namespace CallCoach.Accuracy.Making;

/// <summary>Clips whose last 0.4 s before the end of the last voiced stretch were given another pitch by Praat.</summary>
public static class EndingMaker
{
    private const double SmallestSemitones = 4;
    private const double LargestSemitones = 8;
    private const double BeyondRange = 50;      // the script's mark for "above (below) the voice's range"
    private const double SilenceSeconds = 0.5;
    private const double MostMissedSemitones = 2.5;
    private const double FewestVoicedSeconds = 0.15;

    private static readonly Contour[] Contours = [Contour.Rising, Contour.Falling, Contour.Level];

    /// <summary>Every clip three times: rising, falling, level. Left out where the made sound, measured by Praat, does not move as asked.</summary>
    public static IReadOnlyList<MadeEnding> Make(SuiteContext suite, IEnumerable<Clip> clips)
    {
        var wanted = (from clip in clips from contour in Contours select (clip, contour, number: Number(suite, clip, contour))).ToList();
        var made = Praat.Make(suite.Work, "ending", [.. wanted.Select(item => new Praat.Question(Sound.Pad(item.clip.Trimmed, SilenceSeconds), item.number))]);
        return [.. wanted.Zip(made, (item, result) => Read(item.clip, item.contour, result.Sound, result.Said)).OfType<MadeEnding>()];
    }

    // Mandarin: a rise that is more than a rising tone ends above all that the voice has done before; a fall below all.
    private static double Number(SuiteContext suite, Clip clip, Contour contour)
    {
        var semitones = SmallestSemitones + (LargestSemitones - SmallestSemitones) * suite.Random($"ending/{clip.Id}/{contour}").NextDouble();
        var beyond = clip.FinalTone > 0 ? BeyondRange - SmallestSemitones / 2 : 0;
        return contour switch
        {
            Contour.Rising => beyond + semitones,
            Contour.Falling => -beyond - semitones,
            _ => 0,
        };
    }

    private static MadeEnding? Read(Clip clip, Contour contour, float[] sound, string said)
    {
        var fields = said.Split('\t').Select(field => double.TryParse(field, CultureInfo.InvariantCulture, out var value) ? value : double.NaN).ToArray();
        if (fields is not [_, var voicedSeconds, var change, var asked])
            return null;
        // Too little voice to hear a movement: kept, for the engine should answer that it does not know.
        return voicedSeconds < FewestVoicedSeconds || Math.Abs(change - asked) <= MostMissedSemitones
            ? new MadeEnding(clip, contour, sound, asked, HasVoice: voicedSeconds >= FewestVoicedSeconds)
            : null;
    }
}
