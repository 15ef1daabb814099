using System.Diagnostics.CodeAnalysis;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CallCoach.Storage.Migrations;

/// <summary>Attempts at exercises, drills of teams, model recordings, and calls that are nobody else's business.</summary>
[DbContext(typeof(CallDb))]
[Migration("0009_Practice")]
[SuppressMessage("Performance", "CA1812", Justification = "Migrations are found by reflection.")]
internal sealed class M0009Practice : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<bool>("IsPrivate", "Calls", nullable: false, defaultValue: false);
        CreateAttempts(migrationBuilder);
        CreateDrills(migrationBuilder);
        CreateModels(migrationBuilder);
    }

    private static void CreateAttempts(MigrationBuilder builder)
    {
        builder.CreateTable("PracticeAttempts", table => new
        {
            Id = table.Column<Guid>(),
            TeamId = table.Column<Guid>(),
            AgentId = table.Column<Guid>(),
            Kind = table.Column<string>(maxLength: 16),
            ExerciseId = table.Column<Guid>(),
            ExerciseVersion = table.Column<int>(),
            Title = table.Column<string>(maxLength: 100),
            Language = table.Column<string>(maxLength: 35),
            CallId = table.Column<Guid>(),
            IsPrivate = table.Column<bool>(),
            AssignmentId = table.Column<Guid>(nullable: true),
            StartedAt = table.Column<DateTime>(),
            EndedAt = table.Column<DateTime>(nullable: true),
            DurationSeconds = table.Column<double>(),
            Outcome = table.Column<string>(maxLength: 16),
            Reason = table.Column<string>(maxLength: 40, nullable: true),
            Value = table.Column<double>(nullable: true),
            Results = table.Column<string>(nullable: true),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_PracticeAttempts", row => row.Id);
            table.ForeignKey("FK_PracticeAttempts_Teams_TeamId", row => row.TeamId, "Teams", "Id", onDelete: ReferentialAction.Cascade);
            table.ForeignKey("FK_PracticeAttempts_AspNetUsers_AgentId", row => row.AgentId, "AspNetUsers", "Id", onDelete: ReferentialAction.Cascade);
        });
        builder.CreateIndex("IX_PracticeAttempts_TeamId_StartedAt_Id", "PracticeAttempts", ["TeamId", "StartedAt", "Id"]);
        builder.CreateIndex("IX_PracticeAttempts_AgentId_StartedAt_Id", "PracticeAttempts", ["AgentId", "StartedAt", "Id"]);
        builder.CreateIndex("IX_PracticeAttempts_CallId", "PracticeAttempts", "CallId", unique: true);
        builder.CreateIndex("IX_PracticeAttempts_AssignmentId", "PracticeAttempts", "AssignmentId");
        builder.CreateIndex("IX_PracticeAttempts_Outcome", "PracticeAttempts", "Outcome");
    }

    private static void CreateDrills(MigrationBuilder builder) =>
        builder.CreateTable("TeamDrills", table => new
        {
            TeamId = table.Column<Guid>(),
            DrillId = table.Column<Guid>(),
            Version = table.Column<int>(),
            Content = table.Column<string>(),
            Retired = table.Column<bool>(),
            ClipId = table.Column<Guid>(nullable: true),
            EditedBy = table.Column<Guid>(nullable: true),
            EditedAt = table.Column<DateTime>(),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_TeamDrills", row => new { row.TeamId, row.DrillId, row.Version });
            table.ForeignKey("FK_TeamDrills_Teams_TeamId", row => row.TeamId, "Teams", "Id", onDelete: ReferentialAction.Cascade);
        });

    private static void CreateModels(MigrationBuilder builder) =>
        builder.CreateTable("PracticeModels", table => new
        {
            TeamId = table.Column<Guid>(),
            Kind = table.Column<string>(maxLength: 16),
            ExerciseId = table.Column<Guid>(),
            Language = table.Column<string>(maxLength: 35),
            RecordingFile = table.Column<string>(maxLength: 200),
            DurationSeconds = table.Column<double>(),
            Traces = table.Column<byte[]>(),
            RecordedBy = table.Column<Guid>(),
            RecordedAt = table.Column<DateTime>(),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_PracticeModels", row => new { row.TeamId, row.Kind, row.ExerciseId, row.Language });
            table.ForeignKey("FK_PracticeModels_Teams_TeamId", row => row.TeamId, "Teams", "Id", onDelete: ReferentialAction.Cascade);
        });
}
