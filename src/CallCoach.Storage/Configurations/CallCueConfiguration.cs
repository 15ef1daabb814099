using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CallCoach.Storage.Configurations;

internal sealed class CallCueConfiguration : IEntityTypeConfiguration<CallCue>
{
    public void Configure(EntityTypeBuilder<CallCue> builder)
    {
        builder.ToTable("CallCues");
        builder.Property(c => c.Code).HasMaxLength(50);
        builder.Property(c => c.Reason).HasMaxLength(50);
        builder.Property(c => c.Reading).HasMaxLength(50);
        builder.Property(c => c.RuleVersion).HasMaxLength(100);
        builder.HasOne<Call>().WithMany(c => c.Cues).HasForeignKey(c => c.CallId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(c => new { c.CallId, c.Number });
        // Calls with a cue, and what came of cues, are read from the indexes alone.
        builder.HasIndex(c => new { c.Code, c.Shown, c.CallId });
        builder.HasIndex(c => new { c.CallId, c.Code, c.Shown, c.Followed });
    }
}
