using Microsoft.EntityFrameworkCore.Migrations;

namespace CallCoach.Storage.Migrations;

/// <summary>Indexes that hold all that lists filter by and boards add up, so that a question which finds little reads no rows. In each database's own words, for the model cannot name parts of a complex property.</summary>
/// <remarks>
/// Walking one costs some 20 ms for 200 000 calls; reading as many rows in order of time costs over a second. SQLite has no INCLUDE:
/// there what is only carried along stands behind the key. Figures: docs/performance-lists.md.
/// </remarks>
internal static class ListIndexes
{
    private static readonly string[] Filters = ["AgentId", "Kind", "Status", "Numbers_Score", "Campaign", "CustomerReference", "IsPrivate"];

    private static readonly string[] Board =
    [
        "ReviewState", "ReviewedScore", "Language", "DurationSeconds", "Numbers_SpeechSeconds", "Numbers_SpeakingRate", "Numbers_LevelDbfs",
        "Numbers_PitchSpreadSemitones", "Numbers_PausesPerMinute", "Numbers_FadedEndings", "Numbers_TalkRatio", "Numbers_LongestMonologueSeconds",
        "Numbers_MedianResponseSeconds", "Numbers_Interruptions",
    ];

    public static void Create(MigrationBuilder builder)
    {
        Create(builder, "IX_Calls_List", ["StartedAt", "Id"], ["TeamId", .. Filters]);
        Create(builder, "IX_Calls_TeamList", ["TeamId", "StartedAt", "Id"], [.. Filters, .. Board]);
    }

    private static void Create(MigrationBuilder builder, string name, string[] key, string[] carried) =>
        builder.Sql(builder.ActiveProvider == "Microsoft.EntityFrameworkCore.Sqlite"
            ? $"CREATE INDEX \"{name}\" ON \"Calls\" ({Columns([.. key, .. carried])});"
            : $"CREATE INDEX \"{name}\" ON \"Calls\" ({Columns(key)}) INCLUDE ({Columns(carried)});");

    private static string Columns(string[] names) => string.Join(", ", names.Select(name => $"\"{name}\""));
}
