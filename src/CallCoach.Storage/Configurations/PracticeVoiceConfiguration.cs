using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CallCoach.Storage.Configurations;

internal sealed class PracticeVoiceConfiguration : IEntityTypeConfiguration<PracticeVoice>
{
    public void Configure(EntityTypeBuilder<PracticeVoice> builder)
    {
        builder.ToTable("PracticeVoices");
        builder.HasKey(v => new { v.ScriptId, v.Key });
        builder.Property(v => v.Key).HasMaxLength(PracticeVoice.KeyLength);
        builder.HasOne<TeamPracticeScript>().WithMany().HasForeignKey(v => v.ScriptId).OnDelete(DeleteBehavior.Cascade);
    }
}
