using System.Diagnostics.CodeAnalysis;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CallCoach.Storage.Migrations;

/// <summary>Practice that people are asked for.</summary>
[DbContext(typeof(CallDb))]
[Migration("0008_Assignments")]
[SuppressMessage("Performance", "CA1812", Justification = "Migrations are found by reflection.")]
internal sealed class M0008Assignments : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable("PracticeAssignments", table => new
        {
            Id = table.Column<Guid>(),
            TeamId = table.Column<Guid>(),
            Kind = table.Column<string>(maxLength: 16),
            ExerciseId = table.Column<Guid>(),
            WholeTeam = table.Column<bool>(),
            StartsAt = table.Column<DateTime>(),
            DueAt = table.Column<DateTime>(),
            Repeat = table.Column<string>(maxLength: 16),
            LastAt = table.Column<DateTime>(nullable: true),
            Attempts = table.Column<int>(),
            PassMark = table.Column<int>(nullable: true),
            Note = table.Column<string>(maxLength: 500, nullable: true),
            CreatedBy = table.Column<Guid>(),
            CreatedAt = table.Column<DateTime>(),
            ClosedAt = table.Column<DateTime>(nullable: true),
            Revision = table.Column<int>(),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_PracticeAssignments", row => row.Id);
            table.ForeignKey("FK_PracticeAssignments_Teams_TeamId", row => row.TeamId, "Teams", "Id", onDelete: ReferentialAction.Cascade);
        });
        migrationBuilder.CreateIndex("IX_PracticeAssignments_TeamId", "PracticeAssignments", "TeamId");

        migrationBuilder.CreateTable("PracticeAssignees", table => new
        {
            AssignmentId = table.Column<Guid>(),
            UserId = table.Column<Guid>(),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_PracticeAssignees", row => new { row.AssignmentId, row.UserId });
            table.ForeignKey("FK_PracticeAssignees_PracticeAssignments_AssignmentId", row => row.AssignmentId, "PracticeAssignments", "Id", onDelete: ReferentialAction.Cascade);
            table.ForeignKey("FK_PracticeAssignees_AspNetUsers_UserId", row => row.UserId, "AspNetUsers", "Id", onDelete: ReferentialAction.Cascade);
        });
        migrationBuilder.CreateIndex("IX_PracticeAssignees_UserId", "PracticeAssignees", "UserId");
    }
}
