using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CallCoach.Storage.Configurations;

internal sealed class AuditEntryConfiguration : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.ToTable("AuditEntries");
        builder.Property(a => a.UserName).HasMaxLength(User.NameLength);
        builder.Property(a => a.Action).HasMaxLength(50);
        builder.Property(a => a.Detail).HasMaxLength(AuditEntry.DetailLength);
        builder.HasIndex(a => new { a.TeamId, a.Id });
        builder.HasIndex(a => new { a.CallId, a.Id });
    }
}
