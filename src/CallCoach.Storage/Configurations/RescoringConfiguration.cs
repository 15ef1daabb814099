using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CallCoach.Storage.Configurations;

internal sealed class RescoringConfiguration : IEntityTypeConfiguration<Rescoring>
{
    public void Configure(EntityTypeBuilder<Rescoring> builder)
    {
        builder.ToTable("Rescorings");
        builder.Property(r => r.State).HasConversion<string>().HasMaxLength(16).IsConcurrencyToken();   // who stops a job need not wait for its batch
        builder.HasOne<Team>().WithMany().HasForeignKey(r => r.TeamId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(r => r.TeamId).IsUnique().HasFilter("\"EndedAt\" IS NULL");   // one at a time
        builder.HasIndex(r => new { r.TeamId, r.StartedAt });
    }
}
