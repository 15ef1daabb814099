using CallCoach.Speech;

namespace CallCoach.Calls;

/// <summary>How an utterance ends, for a report.</summary>
/// <param name="Contour">falling, level, rising or unknown.</param>
/// <param name="ChangeSemitones">Null when unknown.</param>
/// <param name="Fade">At risk of not being heard.</param>
/// <param name="FadeDb">Null when unknown.</param>
public sealed record EndingReport(string Contour, double? ChangeSemitones, bool Fade, double? FadeDb)
{
    public static EndingReport Of(Ending ending) => new(
        Name(ending.Contour),
        Numbers.Known(ending.ChangeSemitones, 2),
        ending.Fade,
        Numbers.Known(ending.FadeDb, 2));

    private static string Name(Contour contour) => contour switch
    {
        Speech.Contour.Falling => "falling",
        Speech.Contour.Level => "level",
        Speech.Contour.Rising => "rising",
        _ => "unknown",
    };
}
