using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CallCoach.Storage.Configurations;

internal sealed class TeamDocumentConfiguration : IEntityTypeConfiguration<TeamDocument>
{
    public void Configure(EntityTypeBuilder<TeamDocument> builder)
    {
        builder.ToTable("TeamDocuments");
        builder.HasKey(d => new { d.TeamId, d.Kind, d.Version });
        builder.Property(d => d.Kind).HasMaxLength(16);
        builder.HasOne<Team>().WithMany().HasForeignKey(d => d.TeamId).OnDelete(DeleteBehavior.Cascade);
    }
}
