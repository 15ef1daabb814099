using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CallCoach.Storage.Configurations;

internal sealed class ReviewConfiguration : IEntityTypeConfiguration<Review>
{
    public void Configure(EntityTypeBuilder<Review> builder)
    {
        builder.ToTable("Reviews");
        builder.HasKey(r => r.CallId);
        builder.Property(r => r.CallId).ValueGeneratedNever();
        builder.Property(r => r.CardVersion).HasMaxLength(100);
        builder.Property(r => r.Summary).HasMaxLength(Review.SummaryLength);
        builder.Property(r => r.Version).IsConcurrencyToken();
        builder.HasOne(r => r.Call).WithOne().HasForeignKey<Review>(r => r.CallId).OnDelete(DeleteBehavior.Cascade);
    }
}
