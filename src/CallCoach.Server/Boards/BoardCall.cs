using System.Linq.Expressions;
using CallCoach.Storage;

namespace CallCoach.Server.Boards;

/// <summary>What a board reads of a call.</summary>
internal sealed record BoardCall(
    Guid AgentId, DateTime StartedAt, string? Language, double DurationSeconds, int? Score, double? SpeechSeconds, double? SpeakingRate, double? LevelDbfs,
    double? PitchSpreadSemitones, double? PausesPerMinute, double? FadedEndings, double? TalkRatio, double? LongestMonologueSeconds,
    double? MedianResponseSeconds, int? Interruptions)
{
    public static readonly Expression<Func<Call, BoardCall>> FromCall = call => new BoardCall(
        call.AgentId, call.StartedAt, call.Language, call.DurationSeconds, call.ReviewedScore ?? call.Numbers.Score, call.Numbers.SpeechSeconds,
        call.Numbers.SpeakingRate, call.Numbers.LevelDbfs, call.Numbers.PitchSpreadSemitones, call.Numbers.PausesPerMinute, call.Numbers.FadedEndings,
        call.Numbers.TalkRatio, call.Numbers.LongestMonologueSeconds, call.Numbers.MedianResponseSeconds, call.Numbers.Interruptions);

    public static readonly (string Name, Func<BoardCall, double?> Of)[] Readings =
    [
        ("speakingRate", call => call.SpeakingRate),
        ("levelDbfs", call => call.LevelDbfs),
        ("pitchSpreadSemitones", call => call.PitchSpreadSemitones),
        ("pausesPerMinute", call => call.PausesPerMinute),
        ("fadedEndings", call => call.FadedEndings),
        ("talkRatio", call => call.TalkRatio),
        ("longestMonologueSeconds", call => call.LongestMonologueSeconds),
        ("medianResponseSeconds", call => call.MedianResponseSeconds),
        ("interruptions", call => call.Interruptions),
    ];
}
