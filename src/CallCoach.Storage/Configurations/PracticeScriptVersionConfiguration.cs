using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CallCoach.Storage.Configurations;

internal sealed class PracticeScriptVersionConfiguration : IEntityTypeConfiguration<PracticeScriptVersion>
{
    public void Configure(EntityTypeBuilder<PracticeScriptVersion> builder)
    {
        builder.ToTable("PracticeScriptVersions");
        builder.HasKey(v => new { v.ScriptId, v.Version });
        builder.HasOne<TeamPracticeScript>().WithMany().HasForeignKey(v => v.ScriptId).OnDelete(DeleteBehavior.Cascade);
    }
}
