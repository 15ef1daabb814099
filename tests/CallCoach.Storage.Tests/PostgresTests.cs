using CallCoach.Audio;
using CallCoach.Calls;
using CallCoach.Coaching;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CallCoach.Storage.Tests;

/// <summary>The same model on PostgreSQL; skipped where that is not installed.</summary>
public sealed class PostgresTests(PostgresServer postgres)
{
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task MigrationsMakeTheSchemaOfTheModel()
    {
        Assert.SkipUnless(postgres.IsInstalled, "PostgreSQL is not installed.");
        await using var migrated = Services();
        await using var created = Services();
        await using var migratedDb = Open(migrated);
        await using var createdDb = Open(created);
        await StorageSetup.MigrateAsync(migratedDb, _cancellation);
        await createdDb.Database.EnsureCreatedAsync(_cancellation);

        var expected = await Schema(createdDb);
        Assert.Contains(expected, line => line.StartsWith("Calls.StartedAt timestamp with time zone", StringComparison.Ordinal));
        Assert.Equal(expected, await Schema(migratedDb));
    }

    [Fact]
    public async Task ACallIsBegunKeptAnalysedAnewAndFound()
    {
        Assert.SkipUnless(postgres.IsInstalled, "PostgreSQL is not installed.");
        await using var services = Services();
        var start = await CompanyAsync(services);
        var store = services.GetRequiredService<ICallStore>();

        Assert.True(await store.BeginAsync(start, "2026/call.wav", CallPolicy.None, _cancellation));
        Assert.False(await store.BeginAsync(start, "2026/call.wav", CallPolicy.None, _cancellation));
        Assert.Equal(start.CallId, Assert.Single(await store.UnfinishedAsync(_cancellation)).CallId);
        await store.KeepAsync(start.CallId, Outcome(start), _cancellation);
        await store.KeepAsync(start.CallId, Outcome(start), _cancellation);

        Assert.Empty(await store.UnfinishedAsync(_cancellation));
        await using var db = Open(services);
        var call = await db.Calls.Include(c => c.Detail).Include(c => c.Gaps).SingleAsync(_cancellation);
        Assert.Equal((CallStatus.Ended, start.StartedAt, DateTimeKind.Utc), (call.Status, call.StartedAt, call.StartedAt.Kind));
        Assert.Equal(("lost", 0.5), (Assert.Single(call.Gaps).Cause, call.Gaps.Single().To));
        Assert.Equal(2, TraceCodec.Decode(call.Detail!.Traces).Channels.Count);
        Assert.True(call.Numbers.SpeechSeconds > 1);
        Assert.Single(await db.Calls.WithText(db, "李").ToListAsync(_cancellation));
        Assert.Empty(await db.Calls.WithText(db, "_").ToListAsync(_cancellation));
        var usual = await store.UsualOfAsync(start.AgentId, "zh-CN", start.StartedAt.AddDays(1), _cancellation);
        Assert.Equal(call.Numbers.SpeechSeconds!.Value, usual.SpeechSeconds, tolerance: 2);
    }

    private static CallDb Open(IServiceProvider services) => services.GetRequiredService<IDbContextFactory<CallDb>>().CreateDbContext();

    private static CallOutcome Outcome(CallStart start)
    {
        var session = new CallSession(new CallSettings(8_000, 2, start.Roles, start.Language, CoachingPlan.Default, AgentUsual.Unknown));
        var talk = Voice.Utter(12);
        session.Process(talk, Signal.Silence(talk.Length));
        return new CallOutcome(CallStatus.Ended, talk.Length / 8_000.0, session.Finish(), [new CallGapSpan(0, 4_000, CallGapSpan.Lost)], null);
    }

    private ServiceProvider Services() => new ServiceCollection()
        .AddLogging().AddSingleton(TimeProvider.System)
        .AddStorage(new StorageOptions { ConnectionString = postgres.NewDatabase() })
        .BuildServiceProvider();

    private async Task<CallStart> CompanyAsync(IServiceProvider services)
    {
        await using var db = Open(services);
        await StorageSetup.MigrateAsync(db, _cancellation);
        var team = new Team { Name = "华东一组" };
        var agent = new User { Id = Guid.CreateVersion7(), DisplayName = "李娜", UserName = "li.na@example.com" };
        db.AddRange(team, agent, new TeamMember { TeamId = team.Id, UserId = agent.Id });
        await db.SaveChangesAsync(_cancellation);
        return new CallStart
        {
            CallId = Guid.CreateVersion7(),
            Kind = CallKind.Live,
            AgentId = agent.Id,
            AgentName = agent.DisplayName,
            TeamId = team.Id,
            TeamName = team.Name,
            StartedAt = new DateTime(2026, 3, 2, 8, 0, 0, DateTimeKind.Utc),
            Encoding = SampleEncoding.Pcm16,
            SampleRateHz = 8_000,
            Channels = 2,
            Roles = ChannelRoles.AgentFirst,
            Language = "zh-CN",
        };
    }

    private Task<List<string>> Schema(CallDb db) => db.Database.SqlQueryRaw<string>(
        """
        SELECT table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || ' ' || is_identity || ' ' || coalesce(character_maximum_length, 0) AS "Value"
          FROM information_schema.columns WHERE table_schema = 'public' AND table_name NOT LIKE '\_\_EF%' AND table_name <> 'CallSearch'
        UNION SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename NOT LIKE '\_\_EF%' AND tablename <> 'CallSearch' AND indexname NOT LIKE 'IX\_Calls\_%List'
        UNION SELECT conrelid::regclass || ' ' || pg_get_constraintdef(oid) FROM pg_constraint
          WHERE connamespace = 'public'::regnamespace AND conrelid::regclass::text NOT LIKE '%\_\_EF%' AND conrelid::regclass::text NOT LIKE '%CallSearch%' ORDER BY 1
        """).ToListAsync(_cancellation);
}
