using System.Diagnostics.CodeAnalysis;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CallCoach.Storage.Migrations;

/// <summary>People, teams, keys and calls.</summary>
/// <remarks>Written by hand; column types are left to the provider. A test compares the schema that it makes with the model's.</remarks>
[DbContext(typeof(CallDb))]
[Migration("0001_Initial")]
[SuppressMessage("Performance", "CA1812", Justification = "Migrations are found by reflection.")]
internal sealed class M0001Initial : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        IdentityTables.Create(migrationBuilder);
        CreateTeams(migrationBuilder);
        CreateCalls(migrationBuilder);
        CreateCallParts(migrationBuilder);
    }

    private static void CreateTeams(MigrationBuilder builder)
    {
        builder.CreateTable("Teams", table => new
        {
            Id = table.Column<Guid>(),
            Name = table.Column<string>(maxLength: 100),
        }, constraints: table => table.PrimaryKey("PK_Teams", row => row.Id));
        builder.CreateIndex("IX_Teams_Name", "Teams", "Name", unique: true);

        builder.CreateTable("TeamMembers", table => new
        {
            TeamId = table.Column<Guid>(),
            UserId = table.Column<Guid>(),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_TeamMembers", row => new { row.TeamId, row.UserId });
            table.ForeignKey("FK_TeamMembers_AspNetUsers_UserId", row => row.UserId, "AspNetUsers", "Id", onDelete: ReferentialAction.Cascade);
            table.ForeignKey("FK_TeamMembers_Teams_TeamId", row => row.TeamId, "Teams", "Id", onDelete: ReferentialAction.Cascade);
        });
        builder.CreateIndex("IX_TeamMembers_UserId", "TeamMembers", "UserId");

        builder.CreateTable("ApiKeys", table => new
        {
            Id = table.Column<Guid>(),
            TeamId = table.Column<Guid>(),
            Name = table.Column<string>(maxLength: 100),
            Prefix = table.Column<string>(maxLength: 16),
            Hash = table.Column<byte[]>(maxLength: 32),
            CreatedAt = table.Column<DateTime>(),
            LastUsedAt = table.Column<DateTime>(nullable: true),
            RevokedAt = table.Column<DateTime>(nullable: true),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_ApiKeys", row => row.Id);
            table.ForeignKey("FK_ApiKeys_Teams_TeamId", row => row.TeamId, "Teams", "Id", onDelete: ReferentialAction.Cascade);
        });
        builder.CreateIndex("IX_ApiKeys_Hash", "ApiKeys", "Hash", unique: true);
        builder.CreateIndex("IX_ApiKeys_TeamId", "ApiKeys", "TeamId");

        builder.CreateTable("TeamRules", table => new
        {
            TeamId = table.Column<Guid>(),
            Version = table.Column<int>(),
            Overrides = table.Column<string>(),
            EditedBy = table.Column<Guid>(nullable: true),
            EditedAt = table.Column<DateTime>(),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_TeamRules", row => new { row.TeamId, row.Version });
            table.ForeignKey("FK_TeamRules_Teams_TeamId", row => row.TeamId, "Teams", "Id", onDelete: ReferentialAction.Cascade);
        });
    }

    private static void CreateCalls(MigrationBuilder builder)
    {
        builder.CreateTable("Calls", table => new
        {
            Id = table.Column<Guid>(),
            TeamId = table.Column<Guid>(),
            AgentId = table.Column<Guid>(),
            Kind = table.Column<string>(maxLength: 16),
            Status = table.Column<string>(maxLength: 16),
            StartedAt = table.Column<DateTime>(),
            EndedAt = table.Column<DateTime>(nullable: true),
            DurationSeconds = table.Column<double>(),
            Direction = table.Column<string>(maxLength: 16),
            CustomerReference = table.Column<string>(maxLength: 100, nullable: true),
            Campaign = table.Column<string>(maxLength: 100, nullable: true),
            Language = table.Column<string>(maxLength: 35, nullable: true),
            SampleRateHz = table.Column<int>(nullable: true),
            Channels = table.Column<int>(),
            FirstRole = table.Column<string>(maxLength: 16),
            SecondRole = table.Column<string>(maxLength: 16),
            RecordingFile = table.Column<string>(maxLength: 200, nullable: true),
            ErrorCode = table.Column<string>(maxLength: 50, nullable: true),
            Numbers_Score = table.Column<int>(nullable: true),
            Numbers_CueCount = table.Column<int>(),
            Numbers_SpeechSeconds = table.Column<double>(nullable: true),
            Numbers_SpeakingRate = table.Column<double>(nullable: true),
            Numbers_ArticulationRate = table.Column<double>(nullable: true),
            Numbers_LevelDbfs = table.Column<double>(nullable: true),
            Numbers_LevelSpreadDb = table.Column<double>(nullable: true),
            Numbers_PitchMedianHz = table.Column<double>(nullable: true),
            Numbers_PitchSpreadSemitones = table.Column<double>(nullable: true),
            Numbers_CppsDb = table.Column<double>(nullable: true),
            Numbers_PausesPerMinute = table.Column<double>(nullable: true),
            Numbers_FadedEndings = table.Column<double>(nullable: true),
            Numbers_TalkRatio = table.Column<double>(nullable: true),
            Numbers_OverlapSeconds = table.Column<double>(nullable: true),
            Numbers_Interruptions = table.Column<int>(nullable: true),
            Numbers_LongestMonologueSeconds = table.Column<double>(nullable: true),
            Numbers_MedianResponseSeconds = table.Column<double>(nullable: true),
            Numbers_DeadAirSeconds = table.Column<double>(nullable: true),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_Calls", row => row.Id);
            table.ForeignKey("FK_Calls_AspNetUsers_AgentId", row => row.AgentId, "AspNetUsers", "Id", onDelete: ReferentialAction.Restrict);
            table.ForeignKey("FK_Calls_Teams_TeamId", row => row.TeamId, "Teams", "Id", onDelete: ReferentialAction.Restrict);
        });
        builder.CreateIndex("IX_Calls_StartedAt_Id", "Calls", ["StartedAt", "Id"]);
        builder.CreateIndex("IX_Calls_TeamId_StartedAt_Id", "Calls", ["TeamId", "StartedAt", "Id"]);
        builder.CreateIndex("IX_Calls_AgentId_StartedAt_Id", "Calls", ["AgentId", "StartedAt", "Id"]);
        builder.CreateIndex("IX_Calls_Status", "Calls", "Status");
    }

    private static void CreateCallParts(MigrationBuilder builder)
    {
        builder.CreateTable("CallDetails", table => new
        {
            CallId = table.Column<Guid>(),
            Report = table.Column<string>(),
            Traces = table.Column<byte[]>(),
            PlanVersion = table.Column<string>(maxLength: 100),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_CallDetails", row => row.CallId);
            table.ForeignKey("FK_CallDetails_Calls_CallId", row => row.CallId, "Calls", "Id", onDelete: ReferentialAction.Cascade);
        });

        builder.CreateTable("CallCues", table => new
        {
            Id = table.Column<long>().Generated(),
            CallId = table.Column<Guid>(),
            Number = table.Column<int>(),
            Code = table.Column<string>(maxLength: 50),
            At = table.Column<double>(),
            ClearedAt = table.Column<double>(nullable: true),
            Reason = table.Column<string>(maxLength: 50, nullable: true),
            Shown = table.Column<bool>(),
            Reading = table.Column<string>(maxLength: 50),
            Value = table.Column<double>(nullable: true),
            Usual = table.Column<double>(nullable: true),
            Low = table.Column<double>(nullable: true),
            High = table.Column<double>(nullable: true),
            EvidenceFrom = table.Column<double>(),
            EvidenceTo = table.Column<double>(),
            Words = table.Column<string>(),
            RuleVersion = table.Column<string>(maxLength: 100),
            Followed = table.Column<bool>(nullable: true),
            Feedback = table.Column<string>(maxLength: 16, nullable: true),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_CallCues", row => row.Id);
            table.ForeignKey("FK_CallCues_Calls_CallId", row => row.CallId, "Calls", "Id", onDelete: ReferentialAction.Cascade);
        });
        builder.CreateIndex("IX_CallCues_CallId_Number", "CallCues", ["CallId", "Number"]);
        builder.CreateIndex("IX_CallCues_Code_CallId", "CallCues", ["Code", "CallId"]);

        builder.CreateTable("CallGaps", table => new
        {
            Id = table.Column<long>().Generated(),
            CallId = table.Column<Guid>(),
            From = table.Column<double>(),
            To = table.Column<double>(),
            Cause = table.Column<string>(maxLength: 50),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_CallGaps", row => row.Id);
            table.ForeignKey("FK_CallGaps_Calls_CallId", row => row.CallId, "Calls", "Id", onDelete: ReferentialAction.Cascade);
        });
        builder.CreateIndex("IX_CallGaps_CallId", "CallGaps", "CallId");
    }
}
