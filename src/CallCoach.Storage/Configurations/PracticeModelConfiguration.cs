using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CallCoach.Storage.Configurations;

internal sealed class PracticeModelConfiguration : IEntityTypeConfiguration<PracticeModel>
{
    public void Configure(EntityTypeBuilder<PracticeModel> builder)
    {
        builder.ToTable("PracticeModels");
        builder.HasKey(m => new { m.TeamId, m.Kind, m.ExerciseId, m.Language });
        builder.Property(m => m.Language).HasMaxLength(35);
        builder.Property(m => m.RecordingFile).HasMaxLength(200);
        builder.HasOne<Team>().WithMany().HasForeignKey(m => m.TeamId).OnDelete(DeleteBehavior.Cascade);
    }
}
