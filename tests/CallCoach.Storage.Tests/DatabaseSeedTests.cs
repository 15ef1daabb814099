using CallCoach.Calls;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CallCoach.Storage.Tests;

public sealed class DatabaseSeedTests : IDisposable
{
    private static readonly SeedPlan Plan = new(Calls: 300, Agents: 25, Days: 60, Until: new DateOnly(2026, 3, 31), Seed: 3);
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("callcoach-seed-");

    public void Dispose() => _folder.Delete(recursive: true);

    private StorageOptions Database(string name) => new() { ConnectionString = $"Data Source={Path.Combine(_folder.FullName, name)};Pooling=False" };

    private static CallDb Open(StorageOptions options) => new ServiceCollection().AddLogging().AddStorage(options).BuildServiceProvider()
        .GetRequiredService<IDbContextFactory<CallDb>>().CreateDbContext();

    [Fact]
    public async Task CallsAreReadBackAsTheModelWritesThem()
    {
        var options = Database("one.db");
        await DatabaseSeed.WriteAsync(options, Plan, _ => { }, _cancellation);
        await using var db = Open(options);
        var calls = await db.Calls.Include(call => call.Cues).Include(call => call.Agent).ToListAsync(_cancellation);
        Assert.Equal(Plan.Calls, calls.Count);
        Assert.All(calls, call =>
        {
            Assert.InRange(call.StartedAt, new DateTime(2026, 1, 31, 0, 0, 0, DateTimeKind.Utc), new DateTime(2026, 4, 1, 0, 0, 0, DateTimeKind.Utc));
            Assert.Equal(call.Numbers.CueCount, call.Cues.Count(cue => cue.Shown));
            Assert.NotEmpty(call.Agent!.DisplayName);
        });
        Assert.Equal(2, await db.Teams.CountAsync(_cancellation));
        Assert.Equal(27, await db.TeamMembers.CountAsync(_cancellation));
        // A row that the model writes itself has the same form: it can be found by what it was given.
        var some = calls[7];
        Assert.Equal(some.Id, await db.Calls.Where(call => call.Id == some.Id && call.StartedAt == some.StartedAt && call.TeamId == some.TeamId).Select(call => call.Id).SingleAsync(_cancellation));
    }

    [Fact]
    public async Task TheSamePlanMakesTheSameCalls()
    {
        var (one, two) = (Database("one.db"), Database("two.db"));
        await DatabaseSeed.WriteAsync(one, Plan, _ => { }, _cancellation);
        await DatabaseSeed.WriteAsync(two, Plan, _ => { }, _cancellation);
        await using var first = Open(one);
        await using var second = Open(two);
        Assert.Equal(
            await first.Calls.OrderBy(call => call.Id).Select(call => new { call.Id, call.StartedAt, call.Numbers.Score, Cues = call.Cues.Count }).ToListAsync(_cancellation),
            await second.Calls.OrderBy(call => call.Id).Select(call => new { call.Id, call.StartedAt, call.Numbers.Score, Cues = call.Cues.Count }).ToListAsync(_cancellation));
    }

    [Fact]
    public async Task WhatWasSaidIsFoundInTheCallsThatSayIt()
    {
        var options = Database("one.db");
        await DatabaseSeed.WriteAsync(options, Plan with { Agents = 80 }, _ => { }, _cancellation);
        await using var db = Open(options);
        var calls = await db.Calls.ToDictionaryAsync(call => call.Id, _cancellation);
        var lines = await db.CallLines.ToListAsync(_cancellation);
        Assert.All(calls.Values, call => Assert.Equal(TranscriptState.Done, call.TranscriptState));
        Assert.All(lines.GroupBy(line => line.CallId), said => Assert.InRange(said.Count(), 4, Plan.Lines));
        Assert.All(lines, line => Assert.True(line.Start < line.End && line.End <= calls[line.CallId].DurationSeconds && !line.Text.Contains('{', StringComparison.Ordinal)));
        foreach (var (sought, said) in new[] { ("价格", "价格"), ("\"think about it\"", "think about it"), ("住院", "住院") })
        {
            Assert.True(SearchQuery.TryParse(sought, out var query));
            var keys = await CallSearch.FindAsync(db, query, new SearchScope(), Plan.Calls, _cancellation);
            var expected = lines.Where(line => line.Text.Contains(said, StringComparison.Ordinal)).Select(line => calls[line.CallId].SearchKey!.Value).Distinct();
            Assert.NotEmpty(keys);
            Assert.Equal(expected.OrderDescending(), keys);
        }
    }

    [Fact]
    public async Task WithoutTranscriptsTheCallsAreTheSame()
    {
        var (with, without) = (Database("one.db"), Database("two.db"));
        await DatabaseSeed.WriteAsync(with, Plan, _ => { }, _cancellation);
        await DatabaseSeed.WriteAsync(without, Plan with { Lines = 0 }, _ => { }, _cancellation);
        await using var first = Open(with);
        await using var second = Open(without);
        Assert.Empty(await second.CallLines.ToListAsync(_cancellation));
        Assert.All(await second.Calls.ToListAsync(_cancellation), call => Assert.Null(call.SearchKey));
        Assert.Equal(
            await first.Calls.OrderBy(call => call.Id).Select(call => new { call.Id, call.StartedAt, call.Numbers.Score }).ToListAsync(_cancellation),
            await second.Calls.OrderBy(call => call.Id).Select(call => new { call.Id, call.StartedAt, call.Numbers.Score }).ToListAsync(_cancellation));
    }

    [Fact]
    public async Task ADatabaseIsSeededOnce()
    {
        var options = Database("one.db");
        await DatabaseSeed.WriteAsync(options, Plan with { Calls = 5 }, _ => { }, _cancellation);
        await Assert.ThrowsAsync<InvalidOperationException>(() => DatabaseSeed.WriteAsync(options, Plan, _ => { }, _cancellation));
    }
}
