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

    internal static void Keep(Call call, CallResult result) => Keep(call, result.Judged, result.Score);

    /// <summary>Another judgement of a call that is kept: also its report and its number follow.</summary>
    internal static void Keep(Call call, CallJudgement judgement)
    {
        Keep(call, judgement.Judged, judgement.Score);
        call.Numbers.Score = judgement.Score.Total;
        if (call.Detail is { Report.Length: > 0 } detail)
            detail.Report = InReport(detail.Report, judgement.Score);
    }

    private static void Keep(Call call, ScoredCall judged, CallScore score)
    {
        call.Scoring ??= new CallScoring { CardVersion = "", Judged = [] };
        call.Scoring.CardVersion = score.CardVersion;
        call.Scoring.Judged = ScoredCallCodec.Encode(judged);
    }
}
