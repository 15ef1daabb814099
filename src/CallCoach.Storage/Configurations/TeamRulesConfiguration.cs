using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CallCoach.Storage.Configurations;

internal sealed class TeamRulesConfiguration : IEntityTypeConfiguration<TeamRules>
{
    public void Configure(EntityTypeBuilder<TeamRules> builder)
    {
        builder.ToTable("TeamRules");
        builder.HasKey(r => new { r.TeamId, r.Version });
        builder.HasOne<Team>().WithMany().HasForeignKey(r => r.TeamId).OnDelete(DeleteBehavior.Cascade);
    }
}
