using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CallCoach.Storage.Configurations;

internal sealed class PracticeAssigneeConfiguration : IEntityTypeConfiguration<PracticeAssignee>
{
    public void Configure(EntityTypeBuilder<PracticeAssignee> builder)
    {
        builder.ToTable("PracticeAssignees");
        builder.HasKey(a => new { a.AssignmentId, a.UserId });
        builder.HasOne<User>().WithMany().HasForeignKey(a => a.UserId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(a => a.UserId);
    }
}
