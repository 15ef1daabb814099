using CallCoach.Calls;
using CallCoach.Coaching;

namespace CallCoach.Storage;

/// <summary>What a call's score rests on, and the score itself, in its rows.</summary>
public static class KeptScores
{
    /// <summary>A call's report with another score in it.</summary>
    /// <exception cref="System.Text.Json.JsonException">The report cannot be read.</exception>
    public static string InReport(string report, CallScore score) =>
        CallReportJson.Write(CallReportJson.Read(report) with { Score = ScoreReport.Of(score) });

    /// <summary>The call as a card judges it; null when nothing is kept that can be read.</summary>
    public static ScoredCall? Find(CallScoring? scoring)
    {
        try
        {
            return scoring is null ? null : ScoredCallCodec.Decode(scoring.Judged);
        }
        catch (InvalidDataException)
        {
            return null;   // written by another version: its recording can be analysed anew
        }
    }

    internal static void Keep(Call call, CallResult result)
    {
        call.Scoring ??= new CallScoring { CardVersion = "", Judged = [] };
        call.Scoring.CardVersion = result.Score.CardVersion;
        call.Scoring.Judged = ScoredCallCodec.Encode(result.Judged);
    }
}
