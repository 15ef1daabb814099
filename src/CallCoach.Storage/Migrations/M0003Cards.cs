using System.Diagnostics.CodeAnalysis;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CallCoach.Storage.Migrations;

/// <summary>Scorecards of teams, what scores rest on, jobs that score again, and the audit log.</summary>
[DbContext(typeof(CallDb))]
[Migration("0003_Cards")]
[SuppressMessage("Performance", "CA1812", Justification = "Migrations are found by reflection.")]
internal sealed class M0003Cards : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateCards(migrationBuilder);
        CreateScorings(migrationBuilder);
        CreateAudit(migrationBuilder);
        AuditGuard.Create(migrationBuilder);
    }

    private static void CreateCards(MigrationBuilder builder)
    {
        builder.CreateTable("TeamCards", table => new
        {
            TeamId = table.Column<Guid>(),
            Number = table.Column<int>(),
            State = table.Column<string>(maxLength: 16),
            Content = table.Column<string>(),
            Revision = table.Column<int>(),
            BasedOn = table.Column<int>(),
            EditedBy = table.Column<Guid>(nullable: true),
            EditedAt = table.Column<DateTime>(),
            PublishedBy = table.Column<Guid>(nullable: true),
            PublishedAt = table.Column<DateTime>(nullable: true),
            ArchivedAt = table.Column<DateTime>(nullable: true),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_TeamCards", row => new { row.TeamId, row.Number });
            table.ForeignKey("FK_TeamCards_Teams_TeamId", row => row.TeamId, "Teams", "Id", onDelete: ReferentialAction.Cascade);
        });
        builder.CreateIndex("IX_TeamCards_TeamId", "TeamCards", "TeamId", unique: true, filter: "\"State\" = 'Published'");
    }

    private static void CreateScorings(MigrationBuilder builder)
    {
        builder.CreateTable("CallScorings", table => new
        {
            CallId = table.Column<Guid>(),
            CardVersion = table.Column<string>(maxLength: 100),
            Judged = table.Column<byte[]>(),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_CallScorings", row => row.CallId);
            table.ForeignKey("FK_CallScorings_Calls_CallId", row => row.CallId, "Calls", "Id", onDelete: ReferentialAction.Cascade);
        });

        builder.CreateTable("Rescorings", table => new
        {
            Id = table.Column<Guid>(),
            TeamId = table.Column<Guid>(),
            CardNumber = table.Column<int>(),
            From = table.Column<DateTime>(nullable: true),
            To = table.Column<DateTime>(),
            State = table.Column<string>(maxLength: 16),
            Total = table.Column<int>(),
            Done = table.Column<int>(),
            Changed = table.Column<int>(),
            Skipped = table.Column<int>(),
            ReachedAt = table.Column<DateTime>(nullable: true),
            ReachedId = table.Column<Guid>(nullable: true),
            StartedBy = table.Column<Guid>(),
            StartedAt = table.Column<DateTime>(),
            EndedAt = table.Column<DateTime>(nullable: true),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_Rescorings", row => row.Id);
            table.ForeignKey("FK_Rescorings_Teams_TeamId", row => row.TeamId, "Teams", "Id", onDelete: ReferentialAction.Cascade);
        });
        builder.CreateIndex("IX_Rescorings_TeamId", "Rescorings", "TeamId", unique: true, filter: "\"EndedAt\" IS NULL");
        builder.CreateIndex("IX_Rescorings_TeamId_StartedAt", "Rescorings", ["TeamId", "StartedAt"]);
    }

    private static void CreateAudit(MigrationBuilder builder)
    {
        builder.CreateTable("AuditEntries", table => new
        {
            Id = table.Column<long>().Generated(),
            At = table.Column<DateTime>(),
            UserId = table.Column<Guid>(),
            UserName = table.Column<string>(maxLength: 100),
            Action = table.Column<string>(maxLength: 50),
            TeamId = table.Column<Guid>(nullable: true),
            CallId = table.Column<Guid>(nullable: true),
            Detail = table.Column<string>(maxLength: 500, nullable: true),
        }, constraints: table => table.PrimaryKey("PK_AuditEntries", row => row.Id));
        builder.CreateIndex("IX_AuditEntries_TeamId_Id", "AuditEntries", ["TeamId", "Id"]);
        builder.CreateIndex("IX_AuditEntries_CallId_Id", "AuditEntries", ["CallId", "Id"]);
    }
}
