using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CallCoach.Storage.Configurations;

internal sealed class TeamPracticeScriptConfiguration : IEntityTypeConfiguration<TeamPracticeScript>
{
    public void Configure(EntityTypeBuilder<TeamPracticeScript> builder)
    {
        builder.ToTable("PracticeScripts");
        builder.HasKey(s => s.Id);
        builder.Property(s => s.Revision).IsConcurrencyToken();
        builder.HasOne<Team>().WithMany().HasForeignKey(s => s.TeamId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(s => s.TeamId);
    }
}
