using CallCoach.Server.Boards;
using CallCoach.Server.Tables;

namespace CallCoach.Server.Exports;

/// <summary>A board as a table: a line for each agent, then one for each day.</summary>
internal static class BoardTable
{
    private static readonly Dictionary<string, string> Chinese = new()
    {
        ["speakingRate"] = "语速（音节/秒）", ["levelDbfs"] = "音量（dBFS）", ["pitchSpreadSemitones"] = "语调起伏（半音）", ["talkRatio"] = "说话占比",
        ["pausesPerMinute"] = "停顿（次/分）", ["fadedEndings"] = "语尾变弱占比", ["fillersPerMinute"] = "口头语（次/分）", ["interruptions"] = "抢话",
        ["longestMonologueSeconds"] = "最长独白（秒）", ["medianResponseSeconds"] = "应答延迟（秒）", ["questionsPerTenMinutes"] = "提问（次/10分）",
    };

    public static IReadOnlyList<TableColumn<(string? Agent, DateOnly? Day, BoardSum Sum)>> Columns(Board board, bool english) =>
    [
        new(english ? "Agent" : "坐席", row => row.Agent), new(english ? "Day" : "日期", row => row.Day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)),
        new(english ? "Calls" : "通话数", row => row.Sum.Calls), new(english ? "Talk time (min)" : "通话时长（分）", row => Math.Round(row.Sum.TalkSeconds / 60, 1)),
        new(english ? "Scored calls" : "计分通话数", row => row.Sum.Scored), new(english ? "Score" : "得分", row => Rounded(row.Sum.Score)),
        .. board.Readings.Select((reading, i) => new TableColumn<(string? Agent, DateOnly? Day, BoardSum Sum)>(
            english ? reading.Name : Chinese.GetValueOrDefault(reading.Name, reading.Name), row => Rounded(row.Sum.Readings[i]))),
    ];

    public static IEnumerable<(string? Agent, DateOnly? Day, BoardSum Sum)> Rows(Board board) =>
        [.. board.Agents.Select(person => ((string?)person.Agent.Name, (DateOnly?)null, person.Sum)), .. board.Days.Select(day => ((string?)null, (DateOnly?)day.Date, day.Sum))];

    private static double? Rounded(double? value) => value is { } known ? Math.Round(known, 3) : null;
}
