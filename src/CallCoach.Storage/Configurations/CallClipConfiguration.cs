using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CallCoach.Storage.Configurations;

internal sealed class CallClipConfiguration : IEntityTypeConfiguration<CallClip>
{
    public void Configure(EntityTypeBuilder<CallClip> builder)
    {
        builder.ToTable("CallClips");
        builder.Property(c => c.Title).HasMaxLength(CallClip.TitleLength);
        builder.Property(c => c.Note).HasMaxLength(CallClip.NoteLength);
        builder.HasOne(c => c.Call).WithMany().HasForeignKey(c => c.CallId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(c => c.CallId);
        builder.HasIndex(c => new { c.TeamId, c.SharedAt });
    }
}
