using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CallCoach.Storage.Configurations;

internal sealed class CallGapConfiguration : IEntityTypeConfiguration<CallGap>
{
    public void Configure(EntityTypeBuilder<CallGap> builder)
    {
        builder.ToTable("CallGaps");
        builder.Property(g => g.Cause).HasMaxLength(50);
        builder.HasOne<Call>().WithMany(c => c.Gaps).HasForeignKey(g => g.CallId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(g => g.CallId);
    }
}
