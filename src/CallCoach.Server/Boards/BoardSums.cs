namespace CallCoach.Server.Boards;

/// <summary>Adds calls up.</summary>
internal static class BoardSums
{
    public static BoardSum Of(IReadOnlyCollection<BoardCall> calls)
    {
        var scores = calls.Select(call => call.Score).OfType<int>().ToList();
        return new BoardSum(
            calls.Count, Math.Round(calls.Sum(call => call.DurationSeconds)), scores.Count, scores.Count == 0 ? null : Math.Round(scores.Average(), 1),
            [.. BoardCall.Readings.Select(reading => Mean(calls, reading.Of))]);
    }

    // A call of a minute says less of a voice than one of ten.
    private static double? Mean(IReadOnlyCollection<BoardCall> calls, Func<BoardCall, double?> reading)
    {
        double sum = 0, weight = 0;
        foreach (var call in calls)
        {
            if (reading(call) is not { } value || call.SpeechSeconds is not { } seconds)
                continue;
            sum += value * seconds;
            weight += seconds;
        }
        return weight == 0 ? null : Math.Round(sum / weight, 3);
    }
}
