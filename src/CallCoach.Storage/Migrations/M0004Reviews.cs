using System.Diagnostics.CodeAnalysis;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CallCoach.Storage.Migrations;

/// <summary>Reviews of calls, comments, clips and calibrations.</summary>
[DbContext(typeof(CallDb))]
[Migration("0004_Reviews")]
[SuppressMessage("Performance", "CA1812", Justification = "Migrations are found by reflection.")]
internal sealed class M0004Reviews : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>("ReviewState", "Calls", maxLength: 16, nullable: true);
        migrationBuilder.AddColumn<int>("ReviewedScore", "Calls", nullable: true);
        migrationBuilder.CreateIndex("IX_Calls_TeamId_ReviewState", "Calls", ["TeamId", "ReviewState"]);
        CreateReviews(migrationBuilder);
        CreateRemarks(migrationBuilder);
        CreateCalibrations(migrationBuilder);
    }

    private static void CreateReviews(MigrationBuilder builder)
    {
        builder.CreateTable("Reviews", table => new
        {
            CallId = table.Column<Guid>(),
            State = table.Column<string>(maxLength: 16),
            CardVersion = table.Column<string>(maxLength: 100),
            MachineTotal = table.Column<int>(nullable: true),
            Total = table.Column<int>(nullable: true),
            Summary = table.Column<string>(maxLength: 4000, nullable: true),
            Version = table.Column<int>(),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_Reviews", row => row.CallId);
            table.ForeignKey("FK_Reviews_Calls_CallId", row => row.CallId, "Calls", "Id", onDelete: ReferentialAction.Cascade);
        });

        builder.CreateTable("ReviewLines", table => new
        {
            CallId = table.Column<Guid>(),
            Criterion = table.Column<string>(maxLength: 40),
            Machine = table.Column<string>(),
            Points = table.Column<double>(nullable: true),
            Reason = table.Column<string>(maxLength: 1000, nullable: true),
            EditedBy = table.Column<Guid>(nullable: true),
            EditedAt = table.Column<DateTime>(nullable: true),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_ReviewLines", row => new { row.CallId, row.Criterion });
            table.ForeignKey("FK_ReviewLines_Reviews_CallId", row => row.CallId, "Reviews", "CallId", onDelete: ReferentialAction.Cascade);
        });

        builder.CreateTable("ReviewSteps", table => new
        {
            Id = table.Column<long>().Generated(),
            CallId = table.Column<Guid>(),
            State = table.Column<string>(maxLength: 16),
            At = table.Column<DateTime>(),
            UserId = table.Column<Guid>(),
            Note = table.Column<string>(maxLength: 2000, nullable: true),
            Criterion = table.Column<string>(maxLength: 40, nullable: true),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_ReviewSteps", row => row.Id);
            table.ForeignKey("FK_ReviewSteps_Reviews_CallId", row => row.CallId, "Reviews", "CallId", onDelete: ReferentialAction.Cascade);
        });
        builder.CreateIndex("IX_ReviewSteps_CallId", "ReviewSteps", "CallId");
    }

    private static void CreateRemarks(MigrationBuilder builder)
    {
        builder.CreateTable("CallComments", table => new
        {
            Id = table.Column<Guid>(),
            CallId = table.Column<Guid>(),
            ParentId = table.Column<Guid>(nullable: true),
            At = table.Column<double>(nullable: true),
            Text = table.Column<string>(maxLength: 2000),
            AuthorId = table.Column<Guid>(),
            WrittenAt = table.Column<DateTime>(),
            EditedAt = table.Column<DateTime>(nullable: true),
            Version = table.Column<int>(),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_CallComments", row => row.Id);
            table.ForeignKey("FK_CallComments_Calls_CallId", row => row.CallId, "Calls", "Id", onDelete: ReferentialAction.Cascade);
        });
        builder.CreateIndex("IX_CallComments_CallId", "CallComments", "CallId");

        builder.CreateTable("CallClips", table => new
        {
            Id = table.Column<Guid>(),
            TeamId = table.Column<Guid>(),
            CallId = table.Column<Guid>(),
            From = table.Column<double>(),
            To = table.Column<double>(),
            Title = table.Column<string>(maxLength: 100),
            Note = table.Column<string>(maxLength: 1000, nullable: true),
            SharedBy = table.Column<Guid>(),
            SharedAt = table.Column<DateTime>(),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_CallClips", row => row.Id);
            table.ForeignKey("FK_CallClips_Calls_CallId", row => row.CallId, "Calls", "Id", onDelete: ReferentialAction.Cascade);
        });
        builder.CreateIndex("IX_CallClips_CallId", "CallClips", "CallId");
        builder.CreateIndex("IX_CallClips_TeamId_SharedAt", "CallClips", ["TeamId", "SharedAt"]);
    }

    private static void CreateCalibrations(MigrationBuilder builder)
    {
        builder.CreateTable("Calibrations", table => new
        {
            Id = table.Column<Guid>(),
            TeamId = table.Column<Guid>(),
            CallId = table.Column<Guid>(),
            Title = table.Column<string>(maxLength: 100),
            CardVersion = table.Column<string>(maxLength: 100),
            StartedBy = table.Column<Guid>(),
            StartedAt = table.Column<DateTime>(),
            ClosedAt = table.Column<DateTime>(nullable: true),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_Calibrations", row => row.Id);
            table.ForeignKey("FK_Calibrations_Calls_CallId", row => row.CallId, "Calls", "Id", onDelete: ReferentialAction.Cascade);
        });
        builder.CreateIndex("IX_Calibrations_CallId", "Calibrations", "CallId");
        builder.CreateIndex("IX_Calibrations_TeamId_StartedAt", "Calibrations", ["TeamId", "StartedAt"]);

        builder.CreateTable("CalibrationSheets", table => new
        {
            CalibrationId = table.Column<Guid>(),
            RaterId = table.Column<Guid>(),
            Points = table.Column<string>(),
            Total = table.Column<int>(nullable: true),
            Version = table.Column<int>(),
            HandedInAt = table.Column<DateTime>(nullable: true),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_CalibrationSheets", row => new { row.CalibrationId, row.RaterId });
            table.ForeignKey("FK_CalibrationSheets_Calibrations_CalibrationId", row => row.CalibrationId, "Calibrations", "Id", onDelete: ReferentialAction.Cascade);
        });
    }
}
