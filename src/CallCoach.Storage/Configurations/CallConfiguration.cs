using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CallCoach.Storage.Configurations;

internal sealed class CallConfiguration : IEntityTypeConfiguration<Call>
{
    public void Configure(EntityTypeBuilder<Call> builder)
    {
        builder.ToTable("Calls");
        builder.Property(c => c.CustomerReference).HasMaxLength(Call.TextLength);
        builder.Property(c => c.Campaign).HasMaxLength(Call.TextLength);
        builder.Property(c => c.Language).HasMaxLength(35);   // the longest tag that RFC 5646, 4.4.1 asks to be provided for
        builder.Property(c => c.RecordingFile).HasMaxLength(200);
        builder.Property(c => c.ErrorCode).HasMaxLength(50);
        builder.Property(c => c.TranscriptCode).HasMaxLength(50);
        builder.ComplexProperty(c => c.Numbers);
        builder.ComplexProperty(c => c.Words);
        builder.HasOne(c => c.Team).WithMany().HasForeignKey(c => c.TeamId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(c => c.Agent).WithMany().HasForeignKey(c => c.AgentId).OnDelete(DeleteBehavior.Restrict);
        // Lists are read newest first, of everybody, of a team or of an agent, a page at a time from where the last one ended.
        // Those of everybody and of a team have indexes that the model cannot say: Migrations/ListIndexes.
        builder.HasIndex(c => new { c.AgentId, c.StartedAt, c.Id });
        builder.HasIndex(c => c.StartedAt).HasFilter("\"Status\" = 'Running'").HasDatabaseName("IX_Calls_Running");
        builder.HasIndex(c => c.TranscriptState);
        builder.HasIndex(c => c.SearchKey).IsUnique();
        builder.HasIndex(c => new { c.TeamId, c.ReviewState });
    }
}
