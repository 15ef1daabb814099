using CallCoach.Coaching;
using CallCoach.Server.Ingest;
using CallCoach.Speech;

namespace CallCoach.Server.Practice.Drills;

/// <summary>Answers each packet of a drill with what it sounded like, to the very socket that brought it: no queue and no timer lie between.</summary>
internal sealed class DrillTap(DrillListener listener) : IAnsweringTap
{
    private IReadOnlyList<DrillItem> _told = [];

    public void OnSound(ReadOnlySpan<float> agent, ReadOnlySpan<float> customer) => listener.OnSound(agent, customer);

    public void OnUtterance(Side side, in Utterance utterance) => listener.OnUtterance(side, utterance);

    public IngestAnswer Answer()
    {
        var reading = listener.Reading;
        var items = listener.Items;
        var news = items.SequenceEqual(_told) ? null : items;
        _told = items;
        return new IngestAnswer
        {
            Type = "drill",
            At = Math.Round(reading.At, 2),
            Drill = new DrillSample(
                reading.Speaking, Math.Round(reading.LevelDbfs, 1), Rounded(reading.F0Hz, 1), Rounded(reading.Rate, 2),
                Rounded(reading.QuietSeconds, 2)),
            Items = news is null ? null : [.. news.Select(DrillItemView.Of)],
        };
    }

    private static double? Rounded(double? value, int digits) => value is { } known ? Math.Round(known, digits) : null;
}
