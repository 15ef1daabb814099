using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CallCoach.Storage.Configurations;

internal sealed class PracticeAssignmentConfiguration : IEntityTypeConfiguration<PracticeAssignment>
{
    public void Configure(EntityTypeBuilder<PracticeAssignment> builder)
    {
        builder.ToTable("PracticeAssignments");
        builder.Property(a => a.Repeat).HasConversion<string>().HasMaxLength(16);
        builder.Property(a => a.Note).HasMaxLength(PracticeAssignment.NoteLength);
        builder.Property(a => a.Revision).IsConcurrencyToken();
        builder.HasOne<Team>().WithMany().HasForeignKey(a => a.TeamId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(a => a.Assignees).WithOne().HasForeignKey(a => a.AssignmentId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(a => a.TeamId);
    }
}
