using CallCoach.Server.Tables;

namespace CallCoach.Server.Exports;

/// <summary>The columns of an exported list of calls, in the reader's language.</summary>
internal static class CallTable
{
    /// <param name="english">Else Chinese.</param>
    /// <param name="clock">The reader's, east of UTC.</param>
    public static IReadOnlyList<TableColumn<ExportRow>> Columns(bool english, TimeSpan clock)
    {
        return
        [
            Of("开始时间", "Started", call => call.StartedAt + clock), Of("时长（秒）", "Seconds", call => Math.Round(call.DurationSeconds, 1)),
            Of("坐席", "Agent", call => call.Agent), Of("团队", "Team", call => call.Team),
            Of("客户", "Customer", call => call.CustomerReference), Of("活动", "Campaign", call => call.Campaign),
            Of("方向", "Direction", call => Word(call.Direction)), Of("来源", "Kind", call => Word(call.Kind)), Of("状态", "Status", call => Word(call.Status)),
            Of("语言", "Language", call => call.Language),
            Of("得分", "Score", call => call.Score), Of("点评", "Review", call => call.Review is { } review ? Word(review) : null), Of("点评后得分", "Reviewed score", call => call.ReviewedScore),
            Of("提示数", "Cues", call => call.CueCount),
            Of("语速（音节/秒）", "Rate (syllables/s)", call => Rounded(call.Numbers.SpeakingRate)), Of("音量（dBFS）", "Level (dBFS)", call => Rounded(call.Numbers.LevelDbfs)),
            Of("语调起伏（半音）", "Pitch spread (semitones)", call => Rounded(call.Numbers.PitchSpreadSemitones)),
            Of("说话占比", "Talk share", call => Rounded(call.Numbers.TalkRatio)), Of("抢话", "Interruptions", call => call.Numbers.Interruptions),
            Of("停顿（次/分）", "Pauses per min", call => Rounded(call.Numbers.PausesPerMinute)), Of("语尾变弱占比", "Faded endings", call => Rounded(call.Numbers.FadedEndings)),
            Of("最长独白（秒）", "Longest monologue (s)", call => Rounded(call.Numbers.LongestMonologueSeconds)), Of("冷场（秒）", "Dead air (s)", call => Rounded(call.Numbers.DeadAirSeconds)),
            Of("口头语（次/分）", "Fillers per min", call => Rounded(call.Words.FillersPerMinute)), Of("提问（次/10分）", "Questions per 10 min", call => Rounded(call.Words.QuestionsPerTenMinutes)),
            Of("异议", "Objections", call => call.Words.Objections), Of("约定下一步", "Next step agreed", call => YesNo(call.Words.NextStep)),
            Of("通话编号", "Call id", call => call.Id.ToString()),
        ];

        TableColumn<ExportRow> Of(string chinese, string name, Func<ExportRow, object?> read) => new(english ? name : chinese, read);

        string Word<T>(T value) where T : struct, Enum => ExportWords.Of(value, english);

        string? YesNo(bool? value) => value is null ? null : english ? value.Value ? "yes" : "no" : value.Value ? "是" : "否";
    }

    private static double? Rounded(double? value) => value is { } known ? Math.Round(known, 3) : null;
}
