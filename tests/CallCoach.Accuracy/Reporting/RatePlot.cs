using CallCoach.Accuracy.Scoring;

namespace CallCoach.Accuracy.Reporting;

/// <summary>True rate across, measured rate up; one dot a recording.</summary>
public static class RatePlot
{
    private const int MostDots = 700;
    private const double Fastest = 9;

    private static readonly string[] Colours = ["#4269d0", "#efb118", "#ff725c", "#6cc5b0", "#3ca951", "#a463f2"];

    public static string Draw(IReadOnlyList<RateItem> items)
    {
        var plot = new SvgPlot("true speaking rate, syllables/s", "measured", (0, Fastest), (0, Fastest));
        plot.Line(0, 0, Fastest, Fastest, "#999");
        var languages = items.Select(item => item.Clip.Language).Distinct().ToList();
        var every = Math.Max(1, items.Count / MostDots);
        foreach (var item in items.Where((_, i) => i % every == 0))
            plot.Dot(item.SpeakingRate, item.Heard.SpeakingRate, Colours[languages.IndexOf(item.Clip.Language) % Colours.Length]);
        plot.Legend([.. languages.Select((language, i) => (language, Colours[i % Colours.Length]))]);
        return plot.ToString();
    }
}
