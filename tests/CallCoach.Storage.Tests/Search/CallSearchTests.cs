using CallCoach.Calls;
using CallCoach.Coaching;
using CallCoach.Speech;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CallCoach.Storage.Tests.Search;

/// <summary>The index of SQLite; <see cref="PostgresSearchTests"/> tries the other with the same facts.</summary>
public class CallSearchTests : IDisposable
{
    private static readonly DateTime Morning = new(2026, 3, 2, 8, 0, 0, DateTimeKind.Utc);
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("callcoach-search-");

    [Theory]
    [InlineData("expensive", "1")]
    [InlineData("Expens*", "1")]
    [InlineData("thursday", "2 1")]
    [InlineData("thursday expensive", "1")]
    [InlineData("\"too expensive\"", "1")]
    [InlineData("\"expensive call\"", "")]
    [InlineData("太贵", "3")]
    [InlineData("贵", "3")]
    [InlineData("了", "3")]
    [InlineData("有点贵", "")]
    [InlineData("\"这个太贵了\"", "3")]
    [InlineData("nothing", "")]
    [InlineData("it's", "1")]
    public async Task CallsAreFoundByWhatWasSaidTheNewestFirst(string query, string found)
    {
        await using var office = await Office.OpenAsync(Services(), _cancellation);
        Assert.Equal(found, await office.FindAsync(query, new SearchScope()));
    }

    [Fact]
    public async Task ASearchStaysAmongTheCallsThatItMaySee()
    {
        await using var office = await Office.OpenAsync(Services(), _cancellation);
        Assert.Equal("1", await office.FindAsync("thursday", new SearchScope { SeenAgents = [office.Agent], SeenTeams = [] }));
        Assert.Equal("2", await office.FindAsync("thursday", new SearchScope { SeenAgents = [Guid.NewGuid()], SeenTeams = [office.OtherTeam] }));
        Assert.Equal("", await office.FindAsync("thursday", new SearchScope { SeenAgents = [Guid.NewGuid()], SeenTeams = [] }));
        Assert.Equal("", await office.FindAsync("thursday", new SearchScope { SeenAgents = [office.Agent], SeenTeams = [], Team = office.OtherTeam }));
        Assert.Equal("1", await office.FindAsync("thursday", new SearchScope { Agent = office.Agent }));
    }

    [Fact]
    public async Task ASideATimeAndAPageNarrowIt()
    {
        await using var office = await Office.OpenAsync(Services(), _cancellation);
        Assert.Equal("", await office.FindAsync("expensive", new SearchScope { Side = Side.Agent }));
        Assert.Equal("1", await office.FindAsync("expensive", new SearchScope { Side = Side.Customer }));
        Assert.Equal("2", await office.FindAsync("thursday", new SearchScope { From = Morning.AddHours(1) }));
        Assert.Equal("1", await office.FindAsync("thursday", new SearchScope { To = Morning.AddHours(1) }));
        Assert.Equal("2", await office.FindAsync("thursday", new SearchScope(), most: 1));
        Assert.Equal("1", await office.FindAsync("thursday", new SearchScope { Before = await office.KeyAsync(2) }));
    }

    [Fact]
    public async Task ACorrectionIsWhatIsFound()
    {
        await using var office = await Office.OpenAsync(Services(), _cancellation);
        Assert.True(await office.Texts.CorrectAsync(new LineCorrection(office.Calls[0], 2, "It costs a fortune", 0, office.Agent, Morning), _cancellation));
        Assert.Equal("1", await office.FindAsync("fortune", new SearchScope()));
        Assert.Equal("", await office.FindAsync("expensive", new SearchScope()));
        Assert.False(await office.Texts.CorrectAsync(new LineCorrection(office.Calls[0], 2, null, 0, office.Agent, Morning), _cancellation));
        Assert.True(await office.Texts.CorrectAsync(new LineCorrection(office.Calls[0], 2, null, 1, office.Agent, Morning), _cancellation));
        Assert.Equal("1", await office.FindAsync("expensive", new SearchScope()));
        Assert.Null(await office.Texts.CorrectAsync(new LineCorrection(office.Calls[0], 99, "x", 0, office.Agent, Morning), _cancellation));
    }

    [Fact]
    public async Task ACallThatIsDeletedLeavesTheIndex()
    {
        await using var office = await Office.OpenAsync(Services(), _cancellation);
        await using var db = office.Open();
        await db.Calls.Where(call => call.Id == office.Calls[0]).ExecuteDeleteAsync(_cancellation);
        Assert.Equal("", await office.FindAsync("expensive", new SearchScope()));
        Assert.False(await db.CallLines.AnyAsync(line => line.CallId == office.Calls[0], _cancellation));
    }

    [Fact]
    public async Task TextThatIsKeptAnewReplacesWhatWasThereButNotTheCorrections()
    {
        await using var office = await Office.OpenAsync(Services(), _cancellation);
        await office.Texts.CorrectAsync(new LineCorrection(office.Calls[0], 2, "It costs a fortune", 0, office.Agent, Morning), _cancellation);
        var anew = new CallText(TranscriptState.Done, null, [Office.Line(2, Side.Customer, "It's to expensive"), Office.Line(3, Side.Agent, "Goodbye")], null);
        await office.Texts.KeepAsync(office.Calls[0], anew, null, _cancellation);
        var kept = await office.Texts.FindAsync(office.Calls[0], _cancellation);
        Assert.Equal([(2, "It's to expensive", "It costs a fortune"), (3, "Goodbye", null)], kept!.Lines.Select(line => (line.Heard.Number, line.Heard.Text, line.Correction)));
        Assert.Equal("1", await office.FindAsync("fortune goodbye", new SearchScope()));
        Assert.Equal("2", await office.FindAsync("thursday", new SearchScope()));
    }

    [Fact]
    public async Task TwoCallsOfOneMomentAreBothFound()
    {
        await using var office = await Office.OpenAsync(Services(), _cancellation);
        await office.AddAsync(office.Agent, office.Team, Morning, Office.Line(1, Side.Agent, "A twin"));
        await office.AddAsync(office.Agent, office.Team, Morning, Office.Line(1, Side.Agent, "A twin too"));
        Assert.Equal("5 4", await office.FindAsync("twin", new SearchScope()));
    }

    public void Dispose()
    {
        _folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    protected virtual ServiceProvider Services()
    {
        var file = Path.Combine(_folder.FullName, "test.db");
        return new ServiceCollection().AddLogging().AddStorage(new StorageOptions { ConnectionString = $"Data Source={file};Pooling=False" }).BuildServiceProvider();
    }

    /// <summary>Two teams with an agent each, and three calls, an hour apart.</summary>
    private sealed class Office(ServiceProvider services, CancellationToken cancellation) : IAsyncDisposable
    {
        public Guid Team { get; private set; }

        public Guid OtherTeam { get; private set; }

        public Guid Agent { get; private set; }

        public List<Guid> Calls { get; } = [];

        public ITextStore Texts => services.GetRequiredService<ITextStore>();

        public static async Task<Office> OpenAsync(ServiceProvider services, CancellationToken cancellation)
        {
            var office = new Office(services, cancellation);
            await using var db = office.Open();
            await StorageSetup.MigrateAsync(db, cancellation);
            var (first, second) = (new Team { Name = "East 1" }, new Team { Name = "East 2" });
            var agents = new[] { "li", "wang" }.Select(name => new User { Id = Guid.CreateVersion7(), DisplayName = name, UserName = name }).ToList();
            db.AddRange(first, second, agents[0], agents[1]);
            await db.SaveChangesAsync(cancellation);
            (office.Team, office.OtherTeam, office.Agent) = (first.Id, second.Id, agents[0].Id);
            await office.AddAsync(agents[0].Id, first.Id, Morning, Line(1, Side.Agent, "Shall I call on Thursday?"), Line(2, Side.Customer, "It's too expensive."));
            await office.AddAsync(agents[1].Id, second.Id, Morning.AddHours(1), Line(1, Side.Agent, "Until Thursday then"));
            await office.AddAsync(agents[0].Id, first.Id, Morning.AddHours(2), Line(1, Side.Customer, "这个太贵了"));
            return office;
        }

        public static TranscriptLine Line(int number, Side side, string text) => new(number, side, number * 10, number * 10 + 2, text, [], "en", "scripted");

        public CallDb Open() => services.GetRequiredService<IDbContextFactory<CallDb>>().CreateDbContext();

        public async Task AddAsync(Guid agent, Guid team, DateTime startedAt, params TranscriptLine[] lines)
        {
            await using var db = Open();
            var call = new Call { TeamId = team, AgentId = agent, Kind = CallKind.Live, Status = CallStatus.Ended, StartedAt = startedAt };
            db.Calls.Add(call);
            await db.SaveChangesAsync(cancellation);
            Calls.Add(call.Id);
            await Texts.KeepAsync(call.Id, new CallText(TranscriptState.Done, null, lines, null), null, cancellation);
        }

        /// <returns>The calls in the order in which they were added, from 1.</returns>
        public async Task<string> FindAsync(string text, SearchScope scope, int most = 50)
        {
            Assert.True(SearchQuery.TryParse(text, out var query));
            await using var db = Open();
            var keys = await CallSearch.FindAsync(db, query, scope, most, cancellation);
            var calls = await db.Calls.Where(call => call.SearchKey != null).ToDictionaryAsync(call => call.SearchKey!.Value, call => call.Id, cancellation);
            return string.Join(' ', keys.Select(key => Calls.IndexOf(calls[key]) + 1));
        }

        public async Task<long> KeyAsync(int number)
        {
            await using var db = Open();
            return (await db.Calls.SingleAsync(call => call.Id == Calls[number - 1], cancellation)).SearchKey!.Value;
        }

        public ValueTask DisposeAsync() => services.DisposeAsync();
    }
}
