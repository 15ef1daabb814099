using System.Diagnostics.CodeAnalysis;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CallCoach.Storage.Migrations;

/// <summary>Consent to being recorded; webhooks and what waits to be delivered.</summary>
[DbContext(typeof(CallDb))]
[Migration("0005_Policy")]
[SuppressMessage("Performance", "CA1812", Justification = "Migrations are found by reflection.")]
internal sealed class M0005Policy : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>("Consent", "Calls", maxLength: 16, defaultValue: "NotNeeded");
        CreateWebhooks(migrationBuilder);
    }

    private static void CreateWebhooks(MigrationBuilder builder)
    {
        builder.CreateTable("Webhooks", table => new
        {
            Id = table.Column<Guid>(),
            TeamId = table.Column<Guid>(),
            Name = table.Column<string>(maxLength: 100),
            Url = table.Column<string>(maxLength: 500),
            Events = table.Column<string>(maxLength: 200),
            Secret = table.Column<string>(maxLength: 1000),
            On = table.Column<bool>(),
            CreatedBy = table.Column<Guid>(),
            CreatedAt = table.Column<DateTime>(),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_Webhooks", row => row.Id);
            table.ForeignKey("FK_Webhooks_Teams_TeamId", row => row.TeamId, "Teams", "Id", onDelete: ReferentialAction.Cascade);
        });
        builder.CreateIndex("IX_Webhooks_TeamId", "Webhooks", "TeamId");

        builder.CreateTable("WebhookDeliveries", table => new
        {
            Id = table.Column<Guid>(),
            WebhookId = table.Column<Guid>(),
            CallId = table.Column<Guid>(nullable: true),
            Event = table.Column<string>(maxLength: 50),
            Body = table.Column<string>(),
            CreatedAt = table.Column<DateTime>(),
            State = table.Column<string>(maxLength: 16),
            Tries = table.Column<int>(),
            DueAt = table.Column<DateTime>(nullable: true),
            TriedAt = table.Column<DateTime>(nullable: true),
            Status = table.Column<int>(nullable: true),
            Fault = table.Column<string>(maxLength: 200, nullable: true),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_WebhookDeliveries", row => row.Id);
            table.ForeignKey("FK_WebhookDeliveries_Webhooks_WebhookId", row => row.WebhookId, "Webhooks", "Id", onDelete: ReferentialAction.Cascade);
            table.ForeignKey("FK_WebhookDeliveries_Calls_CallId", row => row.CallId, "Calls", "Id", onDelete: ReferentialAction.Cascade);
        });
        builder.CreateIndex("IX_WebhookDeliveries_WebhookId_CreatedAt", "WebhookDeliveries", ["WebhookId", "CreatedAt"]);
        builder.CreateIndex("IX_WebhookDeliveries_CallId", "WebhookDeliveries", "CallId");
        builder.CreateIndex("IX_WebhookDeliveries_DueAt", "WebhookDeliveries", "DueAt");
    }
}
