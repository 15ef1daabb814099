using CallCoach.Calls;
using CallCoach.Speech;
using CallCoach.Storage.Configurations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Storage;

/// <summary>Everything that CallCoach keeps, but sound. The same model on SQLite and PostgreSQL.</summary>
public sealed class CallDb(DbContextOptions<CallDb> options) : IdentityDbContext<User, IdentityRole<Guid>, Guid>(options)
{
    public DbSet<Team> Teams => Set<Team>();

    public DbSet<TeamMember> TeamMembers => Set<TeamMember>();

    public DbSet<Call> Calls => Set<Call>();

    public DbSet<CallDetail> CallDetails => Set<CallDetail>();

    public DbSet<CallCue> CallCues => Set<CallCue>();

    public DbSet<CallGap> CallGaps => Set<CallGap>();

    public DbSet<CallLine> CallLines => Set<CallLine>();

    public DbSet<CallWords> CallWords => Set<CallWords>();

    public DbSet<ApiKey> ApiKeys => Set<ApiKey>();

    public DbSet<TeamRules> TeamRules => Set<TeamRules>();

    public DbSet<TeamCard> TeamCards => Set<TeamCard>();

    public DbSet<CallScoring> CallScorings => Set<CallScoring>();

    public DbSet<Rescoring> Rescorings => Set<Rescoring>();

    public DbSet<Review> Reviews => Set<Review>();

    public DbSet<ReviewStep> ReviewSteps => Set<ReviewStep>();

    public DbSet<CallComment> CallComments => Set<CallComment>();

    public DbSet<CallClip> CallClips => Set<CallClip>();

    public DbSet<Calibration> Calibrations => Set<Calibration>();

    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    public DbSet<TeamDocument> TeamDocuments => Set<TeamDocument>();

    public DbSet<PracticeAttempt> PracticeAttempts => Set<PracticeAttempt>();

    public DbSet<TeamDrill> TeamDrills => Set<TeamDrill>();

    public DbSet<PracticeModel> PracticeModels => Set<PracticeModel>();

    public DbSet<TeamPracticeScript> PracticeScripts => Set<TeamPracticeScript>();

    public DbSet<PracticeScriptVersion> PracticeScriptVersions => Set<PracticeScriptVersion>();

    public DbSet<PracticeVoice> PracticeVoices => Set<PracticeVoice>();

    public DbSet<Webhook> Webhooks => Set<Webhook>();

    public DbSet<WebhookDelivery> WebhookDeliveries => Set<WebhookDelivery>();

    public DbSet<PracticeAssignment> PracticeAssignments => Set<PracticeAssignment>();

    public DbSet<PracticeAssignee> PracticeAssignees => Set<PracticeAssignee>();

    public DbSet<SignInLink> SignInLinks => Set<SignInLink>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
        configurationBuilder.Properties<CallKind>().HaveConversion<string>().HaveMaxLength(16);
        configurationBuilder.Properties<CallStatus>().HaveConversion<string>().HaveMaxLength(16);
        configurationBuilder.Properties<CallDirection>().HaveConversion<string>().HaveMaxLength(16);
        configurationBuilder.Properties<ChannelRole>().HaveConversion<string>().HaveMaxLength(16);
        configurationBuilder.Properties<ReviewState>().HaveConversion<string>().HaveMaxLength(16);
        configurationBuilder.Properties<CallConsent>().HaveConversion<string>().HaveMaxLength(16);
        configurationBuilder.Properties<CueFeedback>().HaveConversion<string>().HaveMaxLength(16);
        configurationBuilder.Properties<DeliveryState>().HaveConversion<string>().HaveMaxLength(16);
        configurationBuilder.Properties<TranscriptState>().HaveConversion<string>().HaveMaxLength(16);
        configurationBuilder.Properties<ExerciseKind>().HaveConversion<string>().HaveMaxLength(16);
        configurationBuilder.Properties<AttemptOutcome>().HaveConversion<string>().HaveMaxLength(16);
        configurationBuilder.Properties<Side>().HaveConversion<string>().HaveMaxLength(16);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(CallDb).Assembly);
    }
}
