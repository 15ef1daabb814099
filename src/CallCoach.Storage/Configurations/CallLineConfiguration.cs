using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CallCoach.Storage.Configurations;

internal sealed class CallLineConfiguration : IEntityTypeConfiguration<CallLine>
{
    public void Configure(EntityTypeBuilder<CallLine> builder)
    {
        builder.ToTable("CallLines");
        builder.Property(l => l.Language).HasMaxLength(35);
        builder.Property(l => l.Model).HasMaxLength(100);
        builder.Property(l => l.Correction).HasMaxLength(CallLine.LongestCorrection);
        builder.Property(l => l.Version).IsConcurrencyToken();
        builder.HasOne<Call>().WithMany().HasForeignKey(l => l.CallId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(l => new { l.CallId, l.Number }).IsUnique();
    }
}
