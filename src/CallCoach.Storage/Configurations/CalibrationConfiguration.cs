using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CallCoach.Storage.Configurations;

internal sealed class CalibrationConfiguration : IEntityTypeConfiguration<Calibration>
{
    public void Configure(EntityTypeBuilder<Calibration> builder)
    {
        builder.ToTable("Calibrations");
        builder.Property(c => c.Title).HasMaxLength(Calibration.TitleLength);
        builder.Property(c => c.CardVersion).HasMaxLength(100);
        builder.HasOne(c => c.Call).WithMany().HasForeignKey(c => c.CallId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(c => c.CallId);
        builder.HasIndex(c => new { c.TeamId, c.StartedAt });
    }
}
