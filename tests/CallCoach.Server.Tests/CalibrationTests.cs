using System.Net;
using System.Text.Json;

namespace CallCoach.Server.Tests;

public sealed class CalibrationTests(TestServer server) : ServerTest(server)
{
    private static readonly string[] Criteria = ["pace", "volume", "pauses", "endings", "variety", "listening", "patience"];

    private static Dictionary<string, double?> Points(double pace) =>
        Criteria.ToDictionary(id => id, id => id switch { "pace" => (double?)pace, "patience" => null, _ => 10 });

    [Fact]
    public async Task SeveralScoreBlindAndSeeTheirSpreadWhenItIsClosed()
    {
        var company = await Company.OfAsync(Server);
        var team = await company.AddTeamAsync();
        var (agentId, agent) = await company.AddAsync("agent", team);
        var (_, first) = await company.AddAsync("supervisor", team);
        var (_, second) = await company.AddAsync("trainer", team);
        var call = await company.AddCallAsync(team, agentId, ScoredCalls.Fill);
        var started = await first.PostAsync($"teams/{team}/calibrations", new { callId = call, title = "March" }).OkAsync();
        var path = $"teams/{team}/calibrations/{started.GetProperty("about").Id()}";

        var mine = await first.PutAsync($"{path}/mine", new { version = 0, points = Points(pace: 8), handIn = true }).OkAsync();
        Assert.Equal(JsonValueKind.Null, mine.GetProperty("results").ValueKind);
        await first.PutAsync($"{path}/mine", new { version = 1, points = Points(pace: 9) }).RefusedAsync(HttpStatusCode.Conflict, "handed-in");
        var blind = await second.GetAsync(path).OkAsync();
        Assert.Equal((JsonValueKind.Null, JsonValueKind.Null), (blind.GetProperty("mine").ValueKind, blind.GetProperty("results").ValueKind));
        await first.PostAsync($"{path}/close", new { }).RefusedAsync(HttpStatusCode.Conflict, "too-few");

        await second.PutAsync($"{path}/mine", new { version = 0, points = Points(pace: 4) }).OkAsync();
        await second.PutAsync($"{path}/mine", new { version = 0, points = Points(pace: 6) }).RefusedAsync(HttpStatusCode.Conflict, "changed-meanwhile");
        await second.PutAsync($"{path}/mine", new { version = 1, points = Points(pace: 12), handIn = true }).OkAsync();
        var results = (await first.PostAsync($"{path}/close", new { }).OkAsync()).GetProperty("results");

        Assert.Equal(["supervisor Li", "trainer Li"], results.GetProperty("raters").EnumerateArray().Select(rater => rater.GetProperty("person").Text("name")));
        var pace = results.GetProperty("criteria")[0];
        Assert.Equal([8, 12], pace.GetProperty("points").EnumerateArray().Select(points => points.GetDouble()));
        Assert.Equal((10, 4), (pace.GetProperty("spread").GetProperty("mean").GetDouble(), pace.GetProperty("spread").GetProperty("range").GetDouble()));
        Assert.Equal(0, results.GetProperty("criteria")[6].GetProperty("spread").GetProperty("raters").GetInt32());
        Assert.Equal(ScoredCalls.Total, results.GetProperty("machineTotal").GetInt32());
        await second.PutAsync($"{path}/mine", new { version = 2, points = Points(pace: 1) }).RefusedAsync(HttpStatusCode.Conflict, "calibration-closed");
        Assert.Equal(2, (await second.GetAsync($"teams/{team}/calibrations").OkAsync()).GetProperty("items")[0].GetProperty("handedIn").GetInt32());
        await agent.GetAsync(path).RefusedAsync(HttpStatusCode.Forbidden, "forbidden");
    }

    [Fact]
    public async Task ASheetThatCannotBeUsedIsRefusedWithItsPlaces()
    {
        var company = await Company.OfAsync(Server);
        var team = await company.AddTeamAsync();
        var (agentId, _) = await company.AddAsync("agent", team);
        var call = await company.AddCallAsync(team, agentId, ScoredCalls.Fill);
        var empty = await company.AddCallAsync(team, agentId);
        var started = await company.Administrator.PostAsync($"teams/{team}/calibrations", new { callId = call, title = "March" }).OkAsync();
        var sheet = $"teams/{team}/calibrations/{started.GetProperty("about").Id()}/mine";
        Assert.Equal(["points.pace", "points.tempo"],
            (await company.Administrator.PutAsync(sheet, new { version = 0, points = new { pace = 21, tempo = 1 } }).InvalidFieldsAsync()).Order());
        Assert.Equal(6, (await company.Administrator.PutAsync(sheet, new { version = 0, points = new { pace = 2 }, handIn = true }).InvalidFieldsAsync()).Length);
        Assert.Equal(["callId", "title"], (await company.Administrator.PostAsync($"teams/{team}/calibrations", new { callId = Guid.NewGuid(), title = "" }).InvalidFieldsAsync()).Order());
        await company.Administrator.PostAsync($"teams/{team}/calibrations", new { callId = empty, title = "x" }).RefusedAsync(HttpStatusCode.Conflict, "no-score");
    }
}
