namespace CallCoach.Cli.Analyze;

/// <summary>The report's words in one language.</summary>
internal sealed record ReportWords
{
    private static readonly string[] LocaleVariables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    public required string Language { get; init; }
    public required string Agent { get; init; }
    public required string Customer { get; init; }
    public required string Speech { get; init; }
    public required string SpeakingRate { get; init; }
    public required string ArticulationRate { get; init; }
    public required string Level { get; init; }
    public required string Pitch { get; init; }
    public required string PitchSpread { get; init; }
    public required string Pauses { get; init; }
    public required string Endings { get; init; }
    public required string TalkRatio { get; init; }
    public required string Overlap { get; init; }
    public required string Interruptions { get; init; }
    public required string Monologue { get; init; }
    public required string Response { get; init; }
    public required string DeadAir { get; init; }
    public required string Cues { get; init; }
    public required string NoCues { get; init; }
    public required string Transcript { get; init; }
    public required string Score { get; init; }
    public required string NotScored { get; init; }

    /// <summary>Names of the score's criteria by id.</summary>
    public required IReadOnlyDictionary<string, string> Criteria { get; init; }

    public static ReportWords English { get; } = new()
    {
        Language = "en",
        Agent = "Agent",
        Customer = "Customer",
        Speech = "Speech, s",
        SpeakingRate = "Speaking rate, syllables/min",
        ArticulationRate = "Articulation rate, syllables/min",
        Level = "Level, dBFS",
        Pitch = "Pitch, Hz",
        PitchSpread = "Pitch spread, semitones",
        Pauses = "Pauses",
        Endings = "Endings falling / level / rising, faded",
        TalkRatio = "Talk share",
        Overlap = "overlap",
        Interruptions = "interruptions",
        Monologue = "longest monologue",
        Response = "response",
        DeadAir = "dead air",
        Cues = "Cues",
        NoCues = "none",
        Transcript = "Transcript",
        Score = "Score",
        NotScored = "not scored",
        Criteria = new Dictionary<string, string>
        {
            ["pace"] = "pace", ["volume"] = "volume", ["pauses"] = "pauses", ["endings"] = "endings",
            ["variety"] = "variety", ["listening"] = "listening", ["patience"] = "patience",
        },
    };

    public static ReportWords Chinese { get; } = new()
    {
        Language = "zh-CN",
        Agent = "坐席",
        Customer = "客户",
        Speech = "说话时长（秒）",
        SpeakingRate = "语速（字/分）",
        ArticulationRate = "吐字速度（字/分，不计停顿）",
        Level = "音量（dBFS）",
        Pitch = "音高（Hz）",
        PitchSpread = "音调起伏（半音）",
        Pauses = "停顿次数",
        Endings = "句尾 降 / 平 / 升，变弱",
        TalkRatio = "坐席说话占比",
        Overlap = "重叠",
        Interruptions = "打断",
        Monologue = "最长独白",
        Response = "应答间隔",
        DeadAir = "冷场",
        Cues = "提示",
        NoCues = "无",
        Transcript = "通话文字",
        Score = "得分",
        NotScored = "不计分",
        Criteria = new Dictionary<string, string>
        {
            ["pace"] = "语速", ["volume"] = "音量", ["pauses"] = "停顿", ["endings"] = "句尾",
            ["variety"] = "语调变化", ["listening"] = "倾听", ["patience"] = "耐心",
        },
    };

    /// <summary>The terminal's language, as POSIX programs find it.</summary>
    public static ReportWords OfTerminal()
    {
        var locale = LocaleVariables.Select(Environment.GetEnvironmentVariable).FirstOrDefault(value => !string.IsNullOrEmpty(value));
        return locale?.StartsWith("zh", StringComparison.OrdinalIgnoreCase) == true ? Chinese : English;
    }
}
