using CallCoach.Calls;
using CallCoach.Speech;

namespace CallCoach.Storage;

/// <summary>Made-up transcripts: an opening, what is needed and offered, doubts, an agreement and a goodbye, the two sides in turn.</summary>
/// <remarks>Draws from chance of its own, so that calls are the same with and without transcripts.</remarks>
internal sealed class SeedTalk(SeedPlan plan)
{
    private const double SecondsALine = 7;
    private const int FewestLines = 4;
    private static readonly string[] Middle = ["need", "offer", "doubt", "close"];
    private readonly Random _random = new(plan.Seed ^ 0x7A1C);
    private long _lastKey;

    /// <param name="call">The next in order of time; gets its place in the full-text index.</param>
    /// <returns>In order of time; none when the plan wants no transcripts.</returns>
    public List<CallLine> Of(Call call)
    {
        if (plan.Lines == 0)
            return [];
        call.TranscriptState = TranscriptState.Done;
        call.SearchKey = _lastKey = Math.Max(_lastKey + 1, SearchKey.Of(call.StartedAt));
        var count = Math.Min(plan.Lines, Math.Max(FewestLines, (int)(call.DurationSeconds / SecondsALine))) / 2 * 2;
        return [.. Enumerable.Range(0, count).Select(number => Line(call, number, count))];
    }

    private CallLine Line(Call call, int number, int count)
    {
        var side = number % 2 == 0 ? Side.Agent : Side.Customer;
        var (slot, language) = (call.DurationSeconds / count, call.Language!);
        var from = (number + 0.3 * _random.NextDouble()) * slot;
        return new CallLine
        {
            CallId = call.Id, Number = number + 1, Side = side, Start = Math.Round(from, 2), End = Math.Round(from + slot * (0.4 + 0.3 * _random.NextDouble()), 2),
            Text = SeedLines.Draw(language, Part(number / 2, count / 2), side == Side.Agent ? "agent" : "customer", _random), Words = "[]", Language = language, Model = "seed",
        };
    }

    private static string Part(int exchange, int exchanges) =>
        exchange == 0 ? "open" : exchange == exchanges - 1 ? "bye" : Middle[(exchange - 1) * Middle.Length / Math.Max(1, exchanges - 2)];
}
