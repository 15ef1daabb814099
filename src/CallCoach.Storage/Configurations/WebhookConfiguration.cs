using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CallCoach.Storage.Configurations;

internal sealed class WebhookConfiguration : IEntityTypeConfiguration<Webhook>
{
    public void Configure(EntityTypeBuilder<Webhook> builder)
    {
        builder.ToTable("Webhooks");
        builder.Property(w => w.Name).HasMaxLength(Webhook.NameLength);
        builder.Property(w => w.Url).HasMaxLength(Webhook.UrlLength);
        builder.Property(w => w.Events).HasMaxLength(200);
        builder.Property(w => w.Secret).HasMaxLength(1000);
        builder.HasOne<Team>().WithMany().HasForeignKey(w => w.TeamId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(w => w.TeamId);
    }
}
