using System.IO.Compression;
using System.Net;
using System.Text;
using System.Xml.Linq;

namespace CallCoach.Server.Tests;

/// <summary>Lists, boards and the audit log as files that spreadsheets open without harm.</summary>
public sealed class ExportTests(TestServer server) : ServerTest(server)
{
    private static readonly XNamespace Sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    private async Task<(Company Company, Guid Team, Guid Agent, Browser Supervisor)> TeamAsync()
    {
        var company = await Company.OfAsync(Server);
        var team = await company.AddTeamAsync();
        var (agent, _) = await company.AddAsync("agent", team);
        var (_, supervisor) = await company.AddAsync("supervisor", team);
        return (company, team, agent, supervisor);
    }

    private async Task<byte[]> FileAsync(Browser browser, string path, string contentType)
    {
        using var answer = await browser.GetAsync(path);
        Assert.Equal((HttpStatusCode.OK, contentType), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
        return await answer.Content.ReadAsByteArrayAsync(_cancellation);
    }

    private async Task<string[]> CsvAsync(Browser browser, string path)
    {
        var bytes = await FileAsync(browser, path, "text/csv");
        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), bytes[..3]);
        return Encoding.UTF8.GetString(bytes.AsSpan(3)).TrimEnd().Split("\r\n");
    }

    private async Task<string?[][]> SheetAsync(Browser browser, string path)
    {
        var bytes = await FileAsync(browser, path, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        using var zip = new ZipArchive(new MemoryStream(bytes));
        Assert.All(zip.Entries, entry =>
        {
            using var part = entry.Open();
            XDocument.Load(part);   // every part is XML
        });
        using var sheet = zip.GetEntry("xl/worksheets/sheet1.xml")!.Open();
        return [.. XDocument.Load(sheet).Descendants(Sheet + "row").Select(row => row.Elements(Sheet + "c").Select(cell =>
            cell.Attribute("t")?.Value == "inlineStr" ? cell.Value : cell.Element(Sheet + "v")?.Value).ToArray())];
    }

    [Fact]
    public async Task AListIsExportedAsItIsFiltered()
    {
        var (company, team, agent, supervisor) = await TeamAsync();
        var at = new DateTime(2026, 3, 2, 23, 30, 0, DateTimeKind.Utc);
        await company.AddCallAsync(team, agent, call => (call.Numbers.Score, call.CustomerReference, call.Numbers.LevelDbfs) = (82, "C-1, \"张\"", -23.456), startedAt: at);
        await company.AddCallAsync(team, agent, call => call.Numbers.Score = 40, startedAt: at);
        var lines = await CsvAsync(supervisor, $"exports/calls.csv?team={team}&minScore=80&offset=480");
        Assert.Equal(2, lines.Length);
        Assert.StartsWith("开始时间,时长（秒）,坐席,", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("2026-03-03 07:30:00,61.5,agent Li,", lines[1], StringComparison.Ordinal);
        Assert.Contains(",\"C-1, \"\"张\"\"\",", lines[1], StringComparison.Ordinal);
        Assert.Contains(",82,", lines[1], StringComparison.Ordinal);
        Assert.Contains(",-23.456,", lines[1], StringComparison.Ordinal);   // a number below zero is no formula

        var rows = await SheetAsync(supervisor, $"exports/calls.xlsx?team={team}&minScore=80&offset=480");
        Assert.Equal(2, rows.Length);
        Assert.Equal(46084.3125, double.Parse(rows[1][0]!, System.Globalization.CultureInfo.InvariantCulture), precision: 4);   // 2026-03-03 07:30
        Assert.Contains("C-1, \"张\"", rows[1]);
        var cued = await company.AddCallAsync(team, agent, call => call.Cues.Add(Company.Cue("pause")), startedAt: at);
        Assert.Contains(cued.ToString(), Assert.Single((await CsvAsync(supervisor, $"exports/calls.csv?team={team}&cue=pause"))[1..]), StringComparison.Ordinal);
        Assert.Equal(["limit", "offset"], (await supervisor.GetAsync("exports/calls.csv?limit=0&offset=-2147483648").InvalidFieldsAsync()).Order());
    }

    [Theory, InlineData("=1+1"), InlineData("+49 30"), InlineData("-2"), InlineData("@SUM(A1)"), InlineData("＝1"), InlineData("\t=1")]
    public async Task TextIsNeverAFormula(string reference)
    {
        var (company, team, agent, supervisor) = await TeamAsync();
        await company.AddCallAsync(team, agent, call => call.CustomerReference = reference);
        Assert.Contains($",'{reference},", (await CsvAsync(supervisor, $"exports/calls.csv?team={team}"))[1], StringComparison.Ordinal);
        Assert.Contains(reference, (await SheetAsync(supervisor, $"exports/calls.xlsx?team={team}"))[1]);   // there text has a type of its own
    }

    [Fact]
    public async Task WhatXmlCannotHoldIsLeftOutAndTheRestStays()
    {
        var (company, team, agent, supervisor) = await TeamAsync();
        await company.AddCallAsync(team, agent, call => call.CustomerReference = "<a>&\u0001 😀b");
        Assert.Contains("<a>& 😀b", (await SheetAsync(supervisor, $"exports/calls.xlsx?team={team}"))[1]);
    }

    [Fact]
    public async Task MoreThanAPageIsExportedAndNobodyElsesCalls()
    {
        var (company, team, agent, supervisor) = await TeamAsync();
        for (var i = 0; i < 60; i++)
            await company.AddCallAsync(team, agent, startedAt: new DateTime(2026, 3, 2, 8, i, 0, DateTimeKind.Utc));
        Assert.Equal(61, (await CsvAsync(supervisor, $"exports/calls.csv?team={team}")).Length);
        var (_, stranger) = await company.AddAsync("supervisor", await company.AddTeamAsync());
        Assert.Single(await CsvAsync(stranger, $"exports/calls.csv?team={team}"));
    }

    [Fact]
    public async Task ABoardAndTheLogAreExportedToThoseWhoMayReadThem()
    {
        var (company, team, agent, supervisor) = await TeamAsync();
        await company.AddCallAsync(team, agent, call => call.Numbers.Score = 82, startedAt: new DateTime(2026, 3, 2, 8, 0, 0, DateTimeKind.Utc));
        var board = await SheetAsync(supervisor, $"teams/{team}/board.xlsx?from=2026-03-01&to=2026-03-03");
        Assert.Equal(5, board.Length);   // names, one agent, three days
        Assert.Equal(("agent Li", "1", "82"), (board[1][0], board[1][2], board[1][5]));
        var log = await CsvAsync(supervisor, $"exports/audit.csv?team={team}");
        Assert.Contains(log, line => line.Contains(",export,board.xlsx,", StringComparison.Ordinal));

        var (_, own) = await company.AddAsync("agent", team);
        await own.GetAsync($"teams/{team}/board.csv").RefusedAsync(HttpStatusCode.Forbidden, "forbidden");
        await own.GetAsync("exports/audit.csv").RefusedAsync(HttpStatusCode.Forbidden, "forbidden");
        var (_, stranger) = await company.AddAsync("supervisor", await company.AddTeamAsync());
        await stranger.GetAsync($"teams/{team}/board.csv").NotFoundAsync();
        Assert.DoesNotContain(await CsvAsync(stranger, "exports/audit.csv"), line => line.Contains(team.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task EveryExportIsNotedBeforeItsFirstByte()
    {
        var (_, team, _, supervisor) = await TeamAsync();
        await CsvAsync(supervisor, $"exports/calls.csv?team={team}");
        var entry = (await supervisor.GetAsync($"audit?team={team}&action=export").OkAsync()).GetProperty("items")[0];
        Assert.Equal(("calls.csv", "supervisor Li"), (entry.Text("detail"), entry.GetProperty("user").Text("name")));
    }
}
