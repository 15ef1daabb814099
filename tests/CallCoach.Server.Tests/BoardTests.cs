using System.Net;

namespace CallCoach.Server.Tests;

public sealed class BoardTests(TestServer server) : ServerTest(server)
{
    private async Task<(Company Company, Guid Team, Browser Supervisor, Guid AgentId, Browser Agent)> TeamAsync()
    {
        var company = await Company.OfAsync(Server);
        var team = await company.AddTeamAsync();
        var (_, supervisor) = await company.AddAsync("supervisor", team);
        var (agentId, agent) = await company.AddAsync("agent", team);
        return (company, team, supervisor, agentId, agent);
    }

    private static DateTime At(int day, int hour = 12) => new DateTime(2026, 3, 1, hour, 0, 0, DateTimeKind.Utc).AddDays(day - 1);

    private static Task<Guid> AddAsync(Company company, Guid team, Guid agent, DateTime at, int? score, double rate = 4, double speech = 60) =>
        company.AddCallAsync(team, agent, call =>
        {
            (call.Numbers.Score, call.Numbers.SpeakingRate, call.Numbers.SpeechSeconds) = (score, rate, speech);
            call.Language = "zh-CN";
        }, startedAt: at);

    [Fact]
    public async Task ABoardAddsUpDaysAndPeople()
    {
        var (company, team, supervisor, agent, _) = await TeamAsync();
        var (other, _) = await company.AddAsync("agent", team);
        await AddAsync(company, team, agent, At(2), 80, rate: 4, speech: 60);
        await AddAsync(company, team, agent, At(2), 70, rate: 5, speech: 180);
        await AddAsync(company, team, other, At(3), 90);
        await AddAsync(company, team, other, At(3), null);
        await AddAsync(company, team, other, At(9), 10);
        var board = await supervisor.GetAsync($"teams/{team}/board?from=2026-03-01&to=2026-03-04").OkAsync();

        Assert.Equal([0, 2, 2, 0], board.GetProperty("days").EnumerateArray().Select(day => day.GetProperty("sum").GetProperty("calls").GetInt32()));
        Assert.Equal("2026-03-02", board.GetProperty("days")[1].Text("date"));
        Assert.Equal([90.0, 75.0], board.GetProperty("agents").EnumerateArray().Select(person => person.GetProperty("sum").GetProperty("score").GetDouble()));
        var total = board.GetProperty("total");
        Assert.Equal((4, 3, 80.0, 246.0), (total.GetProperty("calls").GetInt32(), total.GetProperty("scored").GetInt32(), total.GetProperty("score").GetDouble(), total.GetProperty("talkSeconds").GetDouble()));
        Assert.Equal(("speakingRate", 2.7), (board.GetProperty("readings")[0].Text("name"), board.GetProperty("readings")[0].GetProperty("low").GetDouble()));
        Assert.Equal(4.75, board.GetProperty("agents")[1].GetProperty("sum").GetProperty("readings")[0].GetDouble());   // three minutes weigh more than one
        Assert.Single((await supervisor.GetAsync($"teams/{team}/board?from=2026-03-01&to=2026-03-04&agent={agent}").OkAsync()).GetProperty("agents").EnumerateArray());
    }

    [Fact]
    public async Task ADayBeginsByTheTeamsClock()
    {
        var (company, team, supervisor, agent, _) = await TeamAsync();
        await AddAsync(company, team, agent, At(2, hour: 17), 80);   // one o'clock on the third in China
        var days = (await supervisor.GetAsync($"teams/{team}/board?from=2026-03-02&to=2026-03-03&offset=480").OkAsync()).GetProperty("days");
        Assert.Equal([0, 1], days.EnumerateArray().Select(day => day.GetProperty("sum").GetProperty("calls").GetInt32()));
    }

    [Fact]
    public async Task AScoreThatFallsForFourWeeksAlerts()
    {
        var (company, team, supervisor, falling, _) = await TeamAsync();
        var (steady, _) = await company.AddAsync("agent", team);
        for (var day = 1; day <= 28; day++)
        {
            await AddAsync(company, team, falling, At(day), 90 - day + day * 7 % 5);
            await AddAsync(company, team, steady, At(day), 70 + day * 7 % 5);
        }
        // The board shows a week; the trend looks back over four.
        var agents = (await supervisor.GetAsync($"teams/{team}/board?from=2026-03-22&to=2026-03-28").OkAsync()).GetProperty("agents");
        var alerts = agents.EnumerateArray().ToDictionary(person => person.GetProperty("agent").Id(), person => person.GetProperty("trend"));
        Assert.True(alerts[falling].GetProperty("alert").GetBoolean());
        Assert.Equal(-7, alerts[falling].GetProperty("perWeek").GetDouble(), tolerance: 0.6);
        Assert.False(alerts[steady].GetProperty("alert").GetBoolean());
    }

    [Fact]
    public async Task WhatCuesDidIsCountedAgainstMomentsWithoutThem()
    {
        var (company, team, supervisor, agent, _) = await TeamAsync();
        for (var i = 0; i < 8; i++)
        {
            await company.AddCallAsync(team, agent, call =>
            {
                var shown = Company.Cue("slow-down");
                shown.Followed = i < 6;
                var withheld = Company.Cue("slow-down", number: 0, shown: false);
                withheld.Followed = i < 2;
                var untold = Company.Cue("slow-down", number: 2);
                call.Cues.Add(shown);
                call.Cues.Add(withheld);
                call.Cues.Add(untold);
            }, startedAt: At(2));
        }
        var effect = await supervisor.GetAsync($"teams/{team}/cue-effect?from=2026-03-01&to=2026-03-04").OkAsync();
        var line = Assert.Single(effect.GetProperty("cues").EnumerateArray());
        Assert.Equal((8, 0.75), (line.GetProperty("shown").GetProperty("of").GetInt32(), line.GetProperty("shown").GetProperty("share").GetDouble()));
        Assert.Equal((8, 0.25), (line.GetProperty("withheld").GetProperty("of").GetInt32(), line.GetProperty("withheld").GetProperty("share").GetDouble()));
        var difference = line.GetProperty("effect");
        Assert.Equal(0.5, difference.GetProperty("value").GetDouble());
        Assert.InRange(difference.GetProperty("low").GetDouble(), 0, 0.5);
        Assert.Equal("agent Li", effect.GetProperty("agents")[0].GetProperty("agent").Text("name"));
        Assert.Empty((await supervisor.GetAsync($"teams/{team}/cue-effect?from=2026-03-05&to=2026-03-06").OkAsync()).GetProperty("cues").EnumerateArray());
    }

    [Fact]
    public async Task TheBoardIsForThoseWhoLookAfterTheTeam()
    {
        var (company, team, supervisor, _, agent) = await TeamAsync();
        var (_, stranger) = await company.AddAsync("supervisor", await company.AddTeamAsync());
        foreach (var page in new[] { "board", "cue-effect" })
        {
            await agent.GetAsync($"teams/{team}/{page}").RefusedAsync(HttpStatusCode.Forbidden, "forbidden");
            await stranger.GetAsync($"teams/{team}/{page}").NotFoundAsync();
            await supervisor.GetAsync($"teams/{team}/{page}").OkAsync();
        }
        Assert.Equal(["from"], await supervisor.GetAsync($"teams/{team}/board?from=2024-01-01&to=2026-01-01").InvalidFieldsAsync());
        Assert.Equal(["offset", "to"], (await supervisor.GetAsync($"teams/{team}/board?from=2026-01-02&to=2026-01-01&offset=900").InvalidFieldsAsync()).Order());
    }

    [Fact]
    public async Task AnAgentSeesOwnFiguresAndNoOthers()
    {
        var (company, team, _, agentId, agent) = await TeamAsync();
        var (otherId, _) = await company.AddAsync("agent", team);
        await AddAsync(company, team, agentId, At(2), 80);
        await AddAsync(company, team, otherId, At(2), 60);
        var board = await agent.GetAsync($"teams/{team}/board?from=2026-03-01&to=2026-03-04&agent={agentId}").OkAsync();
        Assert.Equal(agentId, Assert.Single(board.GetProperty("agents").EnumerateArray()).GetProperty("agent").Id());
        Assert.Equal(80, board.GetProperty("total").GetProperty("score").GetDouble());
        await agent.GetAsync($"teams/{team}/cue-effect?agent={agentId}").OkAsync();
        await agent.GetAsync($"teams/{team}/board?agent={otherId}").RefusedAsync(HttpStatusCode.Forbidden, "forbidden");
        await agent.GetAsync($"teams/{await company.AddTeamAsync()}/board?agent={agentId}").NotFoundAsync();
    }

    [Fact]
    public async Task ATeamSwitchesItsRankingOff()
    {
        var (company, team, supervisor, agentId, agent) = await TeamAsync();
        await AddAsync(company, team, agentId, At(2), 50);
        await AddAsync(company, team, (await supervisor.GetAsync("session").OkAsync()).Id(), At(2), 80);   // "supervisor Li" comes after "agent Li"
        Assert.Equal("80 50", await ScoresAsync(ranking: true));
        var change = new { version = 0, ranking = false };
        await agent.PutAsync($"teams/{team}/board-settings", change).RefusedAsync(HttpStatusCode.Forbidden, "forbidden");
        Assert.Equal(1, (await supervisor.PutAsync($"teams/{team}/board-settings", change).OkAsync()).GetProperty("version").GetInt32());
        await supervisor.PutAsync($"teams/{team}/board-settings", change).RefusedAsync(HttpStatusCode.Conflict, "changed-meanwhile");
        Assert.Equal("50 80", await ScoresAsync(ranking: false));

        async Task<string> ScoresAsync(bool ranking)
        {
            var board = await supervisor.GetAsync($"teams/{team}/board?from=2026-03-01&to=2026-03-04").OkAsync();
            Assert.Equal(ranking, board.GetProperty("ranking").GetBoolean());
            return string.Join(' ', board.GetProperty("agents").EnumerateArray().Select(person => person.GetProperty("sum").GetProperty("score").GetDouble()));
        }
    }
}
