using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CallCoach.Storage.Configurations;

internal sealed class ReviewLineConfiguration : IEntityTypeConfiguration<ReviewLine>
{
    public void Configure(EntityTypeBuilder<ReviewLine> builder)
    {
        builder.ToTable("ReviewLines");
        builder.HasKey(l => new { l.CallId, l.Criterion });
        builder.Property(l => l.Criterion).HasMaxLength(40);
        builder.Property(l => l.Reason).HasMaxLength(ReviewLine.ReasonLength);
        builder.HasOne<Review>().WithMany(r => r.Lines).HasForeignKey(l => l.CallId).OnDelete(DeleteBehavior.Cascade);
    }
}
