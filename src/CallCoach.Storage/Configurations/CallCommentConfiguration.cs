using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CallCoach.Storage.Configurations;

internal sealed class CallCommentConfiguration : IEntityTypeConfiguration<CallComment>
{
    public void Configure(EntityTypeBuilder<CallComment> builder)
    {
        builder.ToTable("CallComments");
        builder.Property(c => c.Text).HasMaxLength(CallComment.TextLength);
        builder.Property(c => c.Version).IsConcurrencyToken();
        builder.HasOne<Call>().WithMany().HasForeignKey(c => c.CallId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(c => c.CallId);
    }
}
