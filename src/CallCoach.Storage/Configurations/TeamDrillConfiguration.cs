using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CallCoach.Storage.Configurations;

internal sealed class TeamDrillConfiguration : IEntityTypeConfiguration<TeamDrill>
{
    public void Configure(EntityTypeBuilder<TeamDrill> builder)
    {
        builder.ToTable("TeamDrills");
        builder.HasKey(d => new { d.TeamId, d.DrillId, d.Version });
        builder.HasIndex(d => d.CallId);
        builder.HasOne<Team>().WithMany().HasForeignKey(d => d.TeamId).OnDelete(DeleteBehavior.Cascade);
    }
}
