using System.Diagnostics.CodeAnalysis;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CallCoach.Storage.Migrations;

/// <summary>Practice scripts, their published versions, and recordings of their customers' lines.</summary>
[DbContext(typeof(CallDb))]
[Migration("0007_Practice")]
[SuppressMessage("Performance", "CA1812", Justification = "Migrations are found by reflection.")]
internal sealed class M0007Practice : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable("PracticeScripts", table => new
        {
            Id = table.Column<Guid>(),
            TeamId = table.Column<Guid>(),
            Content = table.Column<string>(),
            Outline = table.Column<string>(),
            Revision = table.Column<int>(),
            Version = table.Column<int>(),
            Changed = table.Column<bool>(),
            EditedBy = table.Column<Guid>(),
            EditedAt = table.Column<DateTime>(),
            ArchivedAt = table.Column<DateTime>(nullable: true),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_PracticeScripts", row => row.Id);
            table.ForeignKey("FK_PracticeScripts_Teams_TeamId", row => row.TeamId, "Teams", "Id", onDelete: ReferentialAction.Cascade);
        });
        migrationBuilder.CreateIndex("IX_PracticeScripts_TeamId", "PracticeScripts", "TeamId");

        migrationBuilder.CreateTable("PracticeScriptVersions", table => new
        {
            ScriptId = table.Column<Guid>(),
            Version = table.Column<int>(),
            Content = table.Column<string>(),
            Outline = table.Column<string>(),
            PublishedBy = table.Column<Guid>(),
            PublishedAt = table.Column<DateTime>(),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_PracticeScriptVersions", row => new { row.ScriptId, row.Version });
            table.ForeignKey("FK_PracticeScriptVersions_PracticeScripts_ScriptId", row => row.ScriptId, "PracticeScripts", "Id", onDelete: ReferentialAction.Cascade);
        });

        migrationBuilder.CreateTable("PracticeVoices", table => new
        {
            ScriptId = table.Column<Guid>(),
            Key = table.Column<string>(maxLength: 64),
            Seconds = table.Column<double>(),
            AddedBy = table.Column<Guid>(),
            AddedAt = table.Column<DateTime>(),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_PracticeVoices", row => new { row.ScriptId, row.Key });
            table.ForeignKey("FK_PracticeVoices_PracticeScripts_ScriptId", row => row.ScriptId, "PracticeScripts", "Id", onDelete: ReferentialAction.Cascade);
        });
    }
}
