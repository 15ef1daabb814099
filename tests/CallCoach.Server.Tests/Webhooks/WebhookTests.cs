using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CallCoach.Server.Webhooks;
using CallCoach.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CallCoach.Server.Tests;

/// <summary>Other systems are told of scored calls and disputes, signed, until they take it.</summary>
public sealed class WebhookTests(TestServer server) : ServerTest(server)
{
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    private sealed record Hooked(Company Company, Guid Team, Guid Hook, string Secret, string Url)
    {
        public string Address => $"teams/{Team}/webhooks/{Hook}";
    }

    private async Task<Hooked> HookAsync(string url, params string[] events)
    {
        var company = await Company.OfAsync(Server);
        var team = await company.AddTeamAsync();
        var made = await company.Administrator.PostAsync($"teams/{team}/webhooks", new { name = "CRM", url, events = events.Length > 0 ? events : ["call.scored", "review.disputed"] }).OkAsync();
        return new Hooked(company, team, made.GetProperty("webhook").Id(), made.Text("secret"), url);
    }

    private static void AssertSigned(string secret, string body, IHeaderDictionary headers)
    {
        var parts = headers["X-CallCoach-Signature"].ToString().Split(',');
        var at = parts[0]["t=".Length..];
        var expected = Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"{at}.{body}")));
        Assert.Equal($"v1={expected}", parts[1]);
    }

    /// <summary>Waits until a delivery has been tried so often: whoever is told of it looks at the log.</summary>
    private static async Task<JsonElement> TriedAsync(Hooked hook, int tries)
    {
        while (true)
        {
            var newest = (await hook.Company.Administrator.GetAsync($"{hook.Address}/deliveries").OkAsync()).GetProperty("items")[0];
            if (newest.GetProperty("tries").GetInt32() >= tries)
                return newest;
            await Task.Yield();
        }
    }

    [Fact]
    public async Task AScoredCallIsToldSignedWithTheSecretThatWasShownOnce()
    {
        await using var receiver = await Receiver.OpenAsync();
        var hook = await HookAsync(receiver.Url);
        Assert.DoesNotContain(hook.Secret, (await hook.Company.Administrator.GetAsync($"teams/{hook.Team}/webhooks").OkAsync()).GetRawText(), StringComparison.Ordinal);
        var (agent, _) = await hook.Company.AddAsync("agent", hook.Team);
        var call = await hook.Company.AddCallAsync(hook.Team, agent, ScoredCalls.Fill);

        var (body, headers) = await receiver.NextAsync();
        AssertSigned(hook.Secret, body, headers);
        var told = JsonSerializer.Deserialize<JsonElement>(body);
        Assert.Equal(("call.scored", call, ScoredCalls.Total, "agent Li"),
            (told.Text("event"), told.GetProperty("call").Id(), told.GetProperty("call").GetProperty("score").GetInt32(), told.GetProperty("call").Text("agent")));
        Assert.Equal((told.Text("id"), "call.scored"), (headers["X-CallCoach-Delivery"].ToString(), headers["X-CallCoach-Event"].ToString()));
        var row = await TriedAsync(hook, 1);
        Assert.Equal(("delivered", 204, call), (row.Text("state"), row.GetProperty("status").GetInt32(), row.Id("callId")));
        await using var db = Server.OpenDatabase();
        Assert.DoesNotContain(hook.Secret, (await db.Webhooks.SingleAsync(one => one.Id == hook.Hook, _cancellation)).Secret, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ADisputeIsToldWithItsCriterionAndWithoutTheAgentsWords()
    {
        await using var receiver = await Receiver.OpenAsync();
        var hook = await HookAsync(receiver.Url, "review.disputed");
        var (agentId, agent) = await hook.Company.AddAsync("agent", hook.Team);
        var (_, supervisor) = await hook.Company.AddAsync("supervisor", hook.Team);
        var call = await hook.Company.AddCallAsync(hook.Team, agentId, ScoredCalls.Fill);
        var draft = await supervisor.PostAsync($"calls/{call}/review", new { }).OkAsync();
        var published = await supervisor.PostAsync($"calls/{call}/review/publish", new { version = draft.GetProperty("version").GetInt32() }).OkAsync();
        await agent.PostAsync($"calls/{call}/review/dispute", new { version = published.GetProperty("version").GetInt32(), criterion = "pace", why = "The line was bad" }).OkAsync();

        var (body, headers) = await receiver.NextAsync();
        AssertSigned(hook.Secret, body, headers);
        Assert.DoesNotContain("The line was bad", body, StringComparison.Ordinal);
        var told = JsonSerializer.Deserialize<JsonElement>(body);
        Assert.Equal(("review.disputed", "pace"), (told.Text("event"), told.GetProperty("review").Text("criterion")));
    }

    [Fact]
    public async Task WhatIsNotTakenIsSentAgainLaterWithTheSameIdUntilItIs()
    {
        await using var receiver = await Receiver.OpenAsync();
        receiver.Status = 500;
        var hook = await HookAsync(receiver.Url);
        await hook.Company.Administrator.PostAsync($"{hook.Address}/test", new { }).StatusAsync(HttpStatusCode.Accepted);
        var first = await receiver.NextAsync();
        var row = await TriedAsync(hook, 1);
        Assert.Equal(("waiting", 500, "HTTP 500"), (row.Text("state"), row.GetProperty("status").GetInt32(), row.Text("fault")));
        Assert.Equal(Server.Clock.GetUtcNow().AddSeconds(10).UtcDateTime, row.GetProperty("dueAt").GetDateTime());

        receiver.Status = 200;
        await LaterAsync(hook, TimeSpan.FromSeconds(10));
        var second = await receiver.NextAsync();
        Assert.Equal(first.Headers["X-CallCoach-Delivery"], second.Headers["X-CallCoach-Delivery"]);
        Assert.Equal("delivered", (await TriedAsync(hook, 2)).Text("state"));
    }

    [Fact]
    public async Task AfterTheLastTryItIsOverAndCanBeSentAgainByHand()
    {
        await using var receiver = await Receiver.OpenAsync();
        receiver.Status = 503;
        var hook = await HookAsync(receiver.Url);
        await hook.Company.Administrator.PostAsync($"{hook.Address}/test", new { }).StatusAsync(HttpStatusCode.Accepted);
        var tries = 1;
        await receiver.NextAsync();
        foreach (var pause in WebhookSender.Pauses)
        {
            await TriedAsync(hook, tries++);
            await LaterAsync(hook, pause);
            await receiver.NextAsync();
        }
        var row = await TriedAsync(hook, tries);
        Assert.Equal(("failed", JsonValueKind.Null), (row.Text("state"), row.GetProperty("dueAt").ValueKind));
        receiver.Status = 200;
        await hook.Company.Administrator.PostAsync($"{hook.Address}/deliveries/{row.Id()}/again", new { }).StatusAsync(HttpStatusCode.Accepted);
        await receiver.NextAsync();
    }

    // Sessions end by the same clock, so somebody signs in anew; the change wakes the sender whether or not its own timer was set yet.
    private async Task LaterAsync(Hooked hook, TimeSpan by)
    {
        Server.Clock.Advance(by);
        await hook.Company.Administrator.PostAsync("session", new { email = TestServer.AdministratorEmail, password = TestServer.AdministratorPassword }).OkAsync();
        await hook.Company.Administrator.PutAsync(hook.Address, new { name = "CRM", url = hook.Url, events = new[] { "call.scored" } }).OkAsync();
    }

    [Fact]
    public async Task WhatWaitedWhenTheServerStoppedIsSentByTheNext()
    {
        await using var receiver = await Receiver.OpenAsync();
        var hook = await HookAsync(receiver.Url);
        var id = Guid.CreateVersion7();
        await using (var db = Server.OpenDatabase())
        {
            var due = Server.Clock.GetUtcNow().UtcDateTime;
            db.Add(new WebhookDelivery { Id = id, WebhookId = hook.Hook, Event = WebhookEvent.Test, Body = "{}", CreatedAt = due, DueAt = due });
            await db.SaveChangesAsync(_cancellation);   // nobody rings
        }
        using var next = ActivatorUtilities.CreateInstance<WebhookSender>(Server.Services);
        await next.StartAsync(_cancellation);
        Assert.Equal(id.ToString(), (await receiver.NextAsync()).Headers["X-CallCoach-Delivery"].ToString());
        await TriedAsync(hook, 1);
        await next.StopAsync(_cancellation);
    }

    [Fact]
    public async Task PrivateTrainingIsToldToNobodyAndAHookThatIsOffHearsNothing()
    {
        var hook = await HookAsync("https://crm.example/calls");
        var (agent, _) = await hook.Company.AddAsync("agent", hook.Team);
        await hook.Company.AddCallAsync(hook.Team, agent, call =>
        {
            ScoredCalls.Fill(call);
            call.IsPrivate = true;
        });
        await hook.Company.Administrator.PutAsync(hook.Address, new { name = "CRM", url = hook.Url, events = new[] { "call.scored" }, on = false }).OkAsync();
        await hook.Company.AddCallAsync(hook.Team, agent, ScoredCalls.Fill);
        Assert.Empty((await hook.Company.Administrator.GetAsync($"{hook.Address}/deliveries").OkAsync()).GetProperty("items").EnumerateArray());
        await hook.Company.Administrator.PostAsync($"{hook.Address}/test", new { }).RefusedAsync(HttpStatusCode.Conflict, "webhook-off");
    }

    [Theory]
    [InlineData("http://crm.example/"), InlineData("ftp://crm.example/"), InlineData("crm.example"), InlineData("https://user:word@crm.example/")]
    [InlineData("https://10.0.0.5/"), InlineData("https://192.168.1.1/"), InlineData("https://169.254.169.254/latest"), InlineData("https://[fd00::1]/"), InlineData("https://[::ffff:10.0.0.5]/")]
    public async Task AnAddressThatOnlyTheServerCouldReachIsRefused(string url)
    {
        var company = await Company.OfAsync(Server);
        var team = await company.AddTeamAsync();
        Assert.Equal(["url"], await company.Administrator.PostAsync($"teams/{team}/webhooks", new { name = "CRM", url, events = new[] { "call.scored" } }).InvalidFieldsAsync());
    }

    [Theory]
    [InlineData("93.184.215.14", true), InlineData("2606:2800:220:1::", true), InlineData("127.0.0.1", false), InlineData("172.20.1.1", false), InlineData("100.64.0.1", false)]
    [InlineData("0.0.0.0", false), InlineData("::1", false), InlineData("fe80::1", false), InlineData("::ffff:192.168.0.1", false), InlineData("64:ff9b::a00:5", false)]
    public void ANameThatLeadsToTheOwnNetworkIsNotFollowed(string address, bool open) => Assert.Equal(open, WebhookAddress.IsOpen(IPAddress.Parse(address)));

    [Fact]
    public async Task OnlyAdministratorsSetThemUp()
    {
        var hook = await HookAsync("https://crm.example/calls");
        var (_, supervisor) = await hook.Company.AddAsync("supervisor", hook.Team);
        await supervisor.GetAsync($"teams/{hook.Team}/webhooks").RefusedAsync(HttpStatusCode.Forbidden, "forbidden");
        await hook.Company.Administrator.GetAsync($"teams/{Guid.NewGuid()}/webhooks").NotFoundAsync();
        await hook.Company.Administrator.GetAsync($"teams/{await hook.Company.AddTeamAsync()}/webhooks/{hook.Hook}/deliveries").NotFoundAsync();
    }
}
