using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CallCoach.Storage.Configurations;

internal sealed class CallWordsConfiguration : IEntityTypeConfiguration<CallWords>
{
    public void Configure(EntityTypeBuilder<CallWords> builder)
    {
        builder.ToTable("CallWords");
        builder.HasKey(w => w.CallId);
        builder.Property(w => w.CallId).ValueGeneratedNever();
        builder.Property(w => w.BookVersion).HasMaxLength(100);
        builder.HasOne<Call>().WithOne().HasForeignKey<CallWords>(w => w.CallId).OnDelete(DeleteBehavior.Cascade);
    }
}
