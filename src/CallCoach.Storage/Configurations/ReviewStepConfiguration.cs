using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CallCoach.Storage.Configurations;

internal sealed class ReviewStepConfiguration : IEntityTypeConfiguration<ReviewStep>
{
    public void Configure(EntityTypeBuilder<ReviewStep> builder)
    {
        builder.ToTable("ReviewSteps");
        builder.Property(s => s.Note).HasMaxLength(ReviewStep.NoteLength);
        builder.Property(s => s.Criterion).HasMaxLength(40);
        builder.HasOne<Review>().WithMany(r => r.Steps).HasForeignKey(s => s.CallId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(s => s.CallId);
    }
}
