using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CallCoach.Storage.Configurations;

internal sealed class CallDetailConfiguration : IEntityTypeConfiguration<CallDetail>
{
    public void Configure(EntityTypeBuilder<CallDetail> builder)
    {
        builder.ToTable("CallDetails");
        builder.HasKey(d => d.CallId);
        builder.Property(d => d.CallId).ValueGeneratedNever();
        builder.Property(d => d.PlanVersion).HasMaxLength(100);
        builder.HasOne<Call>().WithOne(c => c.Detail).HasForeignKey<CallDetail>(d => d.CallId).OnDelete(DeleteBehavior.Cascade);
    }
}
