using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CallCoach.Storage.Configurations;

internal sealed class TeamCardConfiguration : IEntityTypeConfiguration<TeamCard>
{
    public void Configure(EntityTypeBuilder<TeamCard> builder)
    {
        builder.ToTable("TeamCards");
        builder.HasKey(c => new { c.TeamId, c.Number });
        builder.Property(c => c.State).HasConversion<string>().HasMaxLength(16);
        builder.Property(c => c.Revision).IsConcurrencyToken();
        builder.HasOne<Team>().WithMany().HasForeignKey(c => c.TeamId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(c => c.TeamId).IsUnique().HasFilter("\"State\" = 'Published'");   // one judges
    }
}
