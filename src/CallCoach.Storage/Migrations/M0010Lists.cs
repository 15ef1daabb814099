using System.Diagnostics.CodeAnalysis;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CallCoach.Storage.Migrations;

/// <summary>Indexes for lists and boards of hundreds of thousands of calls.</summary>
[DbContext(typeof(CallDb))]
[Migration("0010_Lists")]
[SuppressMessage("Performance", "CA1812", Justification = "Migrations are found by reflection.")]
internal sealed class M0010Lists : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        IndexCalls(migrationBuilder);
        IndexCues(migrationBuilder);
    }

    private static void IndexCalls(MigrationBuilder builder)
    {
        builder.DropIndex("IX_Calls_StartedAt_Id", "Calls");
        builder.DropIndex("IX_Calls_TeamId_StartedAt_Id", "Calls");
        builder.DropIndex("IX_Calls_Status", "Calls");   // nearly all calls are ended: it led away from the order of time
        builder.CreateIndex("IX_Calls_Running", "Calls", "StartedAt", filter: "\"Status\" = 'Running'");
        ListIndexes.Create(builder);
    }

    private static void IndexCues(MigrationBuilder builder)
    {
        builder.DropIndex("IX_CallCues_Code_CallId", "CallCues");
        builder.CreateIndex("IX_CallCues_Code_Shown_CallId", "CallCues", ["Code", "Shown", "CallId"]);
        builder.CreateIndex("IX_CallCues_CallId_Code_Shown_Followed", "CallCues", ["CallId", "Code", "Shown", "Followed"]);
    }
}
