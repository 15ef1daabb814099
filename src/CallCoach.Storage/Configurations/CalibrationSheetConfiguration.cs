using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CallCoach.Storage.Configurations;

internal sealed class CalibrationSheetConfiguration : IEntityTypeConfiguration<CalibrationSheet>
{
    public void Configure(EntityTypeBuilder<CalibrationSheet> builder)
    {
        builder.ToTable("CalibrationSheets");
        builder.HasKey(s => new { s.CalibrationId, s.RaterId });
        builder.Property(s => s.Version).IsConcurrencyToken();
        builder.HasOne<Calibration>().WithMany(c => c.Sheets).HasForeignKey(s => s.CalibrationId).OnDelete(DeleteBehavior.Cascade);
    }
}
