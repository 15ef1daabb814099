using System.Diagnostics.CodeAnalysis;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CallCoach.Storage.Migrations;

/// <summary>A drill from a moment knows its call, so that what was said leaves the drill when it leaves the call.</summary>
[DbContext(typeof(CallDb))]
[Migration("0013_DrillCalls")]
[SuppressMessage("Performance", "CA1812", Justification = "Migrations are found by reflection.")]
internal sealed class M0013DrillCalls : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<Guid>("CallId", "TeamDrills", nullable: true);
        migrationBuilder.Sql("""UPDATE "TeamDrills" SET "CallId" = (SELECT "CallId" FROM "CallClips" WHERE "CallClips"."Id" = "TeamDrills"."ClipId")""");
        migrationBuilder.CreateIndex("IX_TeamDrills_CallId", "TeamDrills", "CallId");
    }
}
