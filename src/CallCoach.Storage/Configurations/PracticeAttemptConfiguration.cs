using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CallCoach.Storage.Configurations;

internal sealed class PracticeAttemptConfiguration : IEntityTypeConfiguration<PracticeAttempt>
{
    public void Configure(EntityTypeBuilder<PracticeAttempt> builder)
    {
        builder.ToTable("PracticeAttempts");
        builder.Property(a => a.Language).HasMaxLength(35);
        builder.Property(a => a.Title).HasMaxLength(PracticeAttempt.TitleLength);
        builder.Property(a => a.Reason).HasMaxLength(PracticeAttempt.ReasonLength);
        builder.HasOne<Team>().WithMany().HasForeignKey(a => a.TeamId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(a => a.Agent).WithMany().HasForeignKey(a => a.AgentId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(a => new { a.TeamId, a.StartedAt, a.Id });
        builder.HasIndex(a => new { a.AgentId, a.StartedAt, a.Id });
        builder.HasIndex(a => a.CallId).IsUnique();
        builder.HasIndex(a => a.AssignmentId);
        builder.HasIndex(a => a.Outcome);
    }
}
