using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CallCoach.Storage.Configurations;

internal sealed class CallScoringConfiguration : IEntityTypeConfiguration<CallScoring>
{
    public void Configure(EntityTypeBuilder<CallScoring> builder)
    {
        builder.ToTable("CallScorings");
        builder.HasKey(s => s.CallId);
        builder.Property(s => s.CallId).ValueGeneratedNever();
        builder.Property(s => s.CardVersion).HasMaxLength(100);
        builder.HasOne<Call>().WithOne(c => c.Scoring).HasForeignKey<CallScoring>(s => s.CallId).OnDelete(DeleteBehavior.Cascade);
    }
}
