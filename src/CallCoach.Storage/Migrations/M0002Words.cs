using System.Diagnostics.CodeAnalysis;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CallCoach.Storage.Migrations;

/// <summary>What was said in calls, the index to find it, and what a team edits for it.</summary>
[DbContext(typeof(CallDb))]
[Migration("0002_Words")]
[SuppressMessage("Performance", "CA1812", Justification = "Migrations are found by reflection.")]
internal sealed class M0002Words : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        AddToCalls(migrationBuilder);
        CreateLines(migrationBuilder);
        CreateTeamDocuments(migrationBuilder);
        SearchTables.Create(migrationBuilder);
    }

    private static void AddToCalls(MigrationBuilder builder)
    {
        builder.AddColumn<string>("TranscriptState", "Calls", maxLength: 16, nullable: false, defaultValue: "Off");
        builder.AddColumn<string>("TranscriptCode", "Calls", maxLength: 50, nullable: true);
        builder.AddColumn<string>("Script", "Calls", nullable: true);
        builder.AddColumn<bool>("Redacted", "Calls", nullable: false, defaultValue: false);
        builder.AddColumn<long>("SearchKey", "Calls", nullable: true);
        builder.AddColumn<double>("Words_FillersPerMinute", "Calls", nullable: true);
        builder.AddColumn<double>("Words_QuestionsPerTenMinutes", "Calls", nullable: true);
        builder.AddColumn<double>("Words_WordsPerMinute", "Calls", nullable: true);
        builder.AddColumn<double>("Words_CharactersPerMinute", "Calls", nullable: true);
        builder.AddColumn<int>("Words_Objections", "Calls", nullable: true);
        builder.AddColumn<bool>("Words_NextStep", "Calls", nullable: true);
        builder.AddColumn<double>("Words_ScriptSaid", "Calls", nullable: true);
        builder.CreateIndex("IX_Calls_SearchKey", "Calls", "SearchKey", unique: true);
        builder.CreateIndex("IX_Calls_TranscriptState", "Calls", "TranscriptState");
    }

    private static void CreateLines(MigrationBuilder builder)
    {
        builder.CreateTable("CallLines", table => new
        {
            Id = table.Column<long>().Generated(),
            CallId = table.Column<Guid>(),
            Number = table.Column<int>(),
            Side = table.Column<string>(maxLength: 16),
            Start = table.Column<double>(),
            End = table.Column<double>(),
            Text = table.Column<string>(),
            Words = table.Column<string>(),
            Language = table.Column<string>(maxLength: 35),
            Model = table.Column<string>(maxLength: 100),
            Correction = table.Column<string>(maxLength: CallLine.LongestCorrection, nullable: true),
            CorrectedBy = table.Column<Guid>(nullable: true),
            CorrectedAt = table.Column<DateTime>(nullable: true),
            Version = table.Column<int>(),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_CallLines", row => row.Id);
            table.ForeignKey("FK_CallLines_Calls_CallId", row => row.CallId, "Calls", "Id", onDelete: ReferentialAction.Cascade);
        });
        builder.CreateIndex("IX_CallLines_CallId_Number", "CallLines", ["CallId", "Number"], unique: true);

        builder.CreateTable("CallWords", table => new
        {
            CallId = table.Column<Guid>(),
            Findings = table.Column<string>(),
            Measures = table.Column<string>(),
            BookVersion = table.Column<string>(maxLength: 100),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_CallWords", row => row.CallId);
            table.ForeignKey("FK_CallWords_Calls_CallId", row => row.CallId, "Calls", "Id", onDelete: ReferentialAction.Cascade);
        });
    }

    private static void CreateTeamDocuments(MigrationBuilder builder) =>
        builder.CreateTable("TeamDocuments", table => new
        {
            TeamId = table.Column<Guid>(),
            Kind = table.Column<string>(maxLength: 16),
            Version = table.Column<int>(),
            Content = table.Column<string>(),
            EditedBy = table.Column<Guid>(nullable: true),
            EditedAt = table.Column<DateTime>(),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_TeamDocuments", row => new { row.TeamId, row.Kind, row.Version });
            table.ForeignKey("FK_TeamDocuments_Teams_TeamId", row => row.TeamId, "Teams", "Id", onDelete: ReferentialAction.Cascade);
        });
}
