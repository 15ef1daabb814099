using System.Net;
using System.Text.Json;
using CallCoach.Storage;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Tests;

/// <summary>How people come in without a mail server: a link that is shown once. And how they are put out.</summary>
public sealed class InvitationTests(KestrelServer server) : IClassFixture<KestrelServer>, IDisposable
{
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    public void Dispose() => Assert.Empty(server.Errors.Drain());

    private async Task<(Company Company, Guid Id, string Email)> InvitedAsync()
    {
        var company = await Company.OfAsync(server);
        var email = $"{Guid.NewGuid():N}@example.com";
        var person = await company.Administrator.PostAsync("users", new { name = "New Li", email, roles = new[] { "agent" }, teamIds = new[] { await company.AddTeamAsync() } }).OkAsync();
        Assert.False(person.GetProperty("hasPassword").GetBoolean());
        return (company, person.Id(), email);
    }

    private static async Task<string> LinkAsync(Company company, Guid id)
    {
        var link = await company.Administrator.PostAsync($"users/{id}/link", new { }).OkAsync();
        Assert.StartsWith("/welcome?token=", link.Text("path"), StringComparison.Ordinal);
        return link.Text("path").Split('=')[1];
    }

    private static async Task<JsonElement> PersonAsync(Company company, Guid id) =>
        (await company.Administrator.GetAsync("users").OkAsync()).EnumerateArray().Single(person => person.Id() == id);

    [Fact]
    public async Task AnInvitationOpensOnceAndOnlyItsHashIsKept()
    {
        var (company, id, email) = await InvitedAsync();
        await server.Open().PostAsync("session", new { email, password = "" }).RefusedAsync(HttpStatusCode.Unauthorized, "wrong-credentials");
        var token = await LinkAsync(company, id);
        Assert.Equal(JsonValueKind.String, (await PersonAsync(company, id)).GetProperty("linkUntil").ValueKind);
        await using (var db = server.OpenDatabase())
            Assert.Equal(32, (await db.SignInLinks.SingleAsync(link => link.UserId == id, _cancellation)).TokenHash.Length);

        var browser = server.Open();
        Assert.Equal(email, (await browser.PostAsync("session/link", new { token, password = "a password of mine" }).OkAsync()).Text("email"));
        await browser.GetAsync("session").OkAsync();
        await server.Open().PostAsync("session/link", new { token, password = "a password of mine" }).RefusedAsync(HttpStatusCode.UnprocessableEntity, "invalid-link");
        var person = await PersonAsync(company, id);
        Assert.True(person.GetProperty("hasPassword").GetBoolean());
        Assert.Equal(JsonValueKind.Null, person.GetProperty("linkUntil").ValueKind);
    }

    [Fact]
    public async Task ANewLinkMakesTheOldOneVoidAndEveryLinkExpires()
    {
        var (company, id, _) = await InvitedAsync();
        var (first, second) = (await LinkAsync(company, id), await LinkAsync(company, id));
        await server.Open().PostAsync("session/link", new { token = first, password = "a password of mine" }).RefusedAsync(HttpStatusCode.UnprocessableEntity, "invalid-link");
        await using (var db = server.OpenDatabase())
        {
            var link = await db.SignInLinks.SingleAsync(link => link.UserId == id, _cancellation);
            Assert.Equal(server.Clock.GetUtcNow().AddDays(7).UtcDateTime, link.ExpiresAt);
            var past = server.Clock.GetUtcNow().UtcDateTime;
            await db.SignInLinks.Where(link => link.UserId == id).ExecuteUpdateAsync(set => set.SetProperty(link => link.ExpiresAt, past), _cancellation);
        }
        await server.Open().PostAsync("session/link", new { token = second, password = "a password of mine" }).RefusedAsync(HttpStatusCode.UnprocessableEntity, "invalid-link");
    }

    [Fact]
    public async Task AResetEndsTheSessionsOnceItIsUsed()
    {
        var company = await Company.OfAsync(server);
        var (id, browser) = await company.AddAsync("agent", await company.AddTeamAsync());
        var token = await LinkAsync(company, id);
        await browser.GetAsync("session").OkAsync();
        await server.Open().PostAsync("session/link", new { token, password = "quite another one" }).OkAsync();
        await browser.GetAsync("session").RefusedAsync(HttpStatusCode.Unauthorized, "signed-out");
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task SignedOutEverywhereEndsEveryBrowserAndEveryScreen(bool bySelf)
    {
        var company = await Company.OfAsync(server);
        var (id, browser) = await company.AddAsync("agent", await company.AddTeamAsync());
        var email = (await browser.GetAsync("session").OkAsync()).Text("email");
        var other = await server.SignInAsync(email, Company.Password);
        await using var screen = await HubScreen.OpenAsync(server, email);
        await screen.ResultAsync("WatchOwnCalls");
        await (bySelf ? browser.DeleteAsync("session/all") : company.Administrator.PostAsync($"users/{id}/sign-out", new { })).StatusAsync(HttpStatusCode.NoContent);
        await screen.ClosedAsync();
        foreach (var one in new[] { browser, other })
            await one.GetAsync("session").RefusedAsync(HttpStatusCode.Unauthorized, "signed-out");
        await server.SignInAsync(email, Company.Password);
    }

    [Fact]
    public async Task WhoIsLockedDoesNotComeBackThroughALink()
    {
        var (company, id, _) = await InvitedAsync();
        var token = await LinkAsync(company, id);
        await company.Administrator.PatchAsync($"users/{id}", new { locked = true }).OkAsync();
        await server.Open().PostAsync("session/link", new { token, password = "a password of mine" }).RefusedAsync(HttpStatusCode.UnprocessableEntity, "invalid-link");
        token = await LinkAsync(company, id);
        await server.Open().PostAsync("session/link", new { token, password = "a password of mine" }).RefusedAsync(HttpStatusCode.UnprocessableEntity, "invalid-link");
        await company.Administrator.PatchAsync($"users/{id}", new { locked = false }).OkAsync();
        await server.Open().PostAsync("session/link", new { token, password = "a password of mine" }).OkAsync();
    }

    [Fact]
    public async Task ANewPasswordMakesAnOlderLinkVoid()
    {
        var company = await Company.OfAsync(server);
        var (id, browser) = await company.AddAsync("agent", await company.AddTeamAsync());
        var token = await LinkAsync(company, id);
        await browser.PatchAsync("session", new { currentPassword = Company.Password, newPassword = "quite another one" }).OkAsync();
        await server.Open().PostAsync("session/link", new { token, password = "a password of mine" }).RefusedAsync(HttpStatusCode.UnprocessableEntity, "invalid-link");
    }

    [Fact]
    public async Task ALockOutFromGuessingIsShownAndLifted()
    {
        var company = await Company.OfAsync(server);
        var (id, browser) = await company.AddAsync("agent", await company.AddTeamAsync());
        var email = (await browser.GetAsync("session").OkAsync()).Text("email");
        Assert.Equal(JsonValueKind.Null, (await PersonAsync(company, id)).GetProperty("lockedUntil").ValueKind);
        for (var i = 0; i < 5; i++)
            await server.Open().PostAsync("session", new { email, password = "wrong" }).StatusAsync(i < 4 ? HttpStatusCode.Unauthorized : HttpStatusCode.TooManyRequests);
        var locked = await PersonAsync(company, id);
        Assert.Equal((JsonValueKind.String, false), (locked.GetProperty("lockedUntil").ValueKind, locked.GetProperty("locked").GetBoolean()));

        await company.Administrator.PatchAsync($"users/{id}", new { locked = false }).OkAsync();
        await server.SignInAsync(email, Company.Password);
        await browser.GetAsync("session").OkAsync();   // who guessed was somebody else
    }

    [Fact]
    public async Task WhatAdministratorsDoWithPeopleIsInTheLog()
    {
        var (company, id, _) = await InvitedAsync();
        await LinkAsync(company, id);
        await company.Administrator.PatchAsync($"users/{id}", new { roles = new[] { "trainer" } }).OkAsync();
        await company.Administrator.PostAsync($"users/{id}/sign-out", new { }).StatusAsync(HttpStatusCode.NoContent);
        var entries = (await company.Administrator.GetAsync("audit?limit=4").OkAsync()).GetProperty("items").EnumerateArray().ToList();
        Assert.Equal(["signed-out-everywhere", "person-changed", "password-link", "person-invited"], entries.Select(entry => entry.Text("action")));
        Assert.Equal("New Li: roles trainer", entries[1].Text("detail"));
    }

    [Fact]
    public async Task OnlyAdministratorsMakeLinks()
    {
        var company = await Company.OfAsync(server);
        var team = await company.AddTeamAsync();
        var (id, _) = await company.AddAsync("agent", team);
        var (_, supervisor) = await company.AddAsync("supervisor", team);
        await supervisor.PostAsync($"users/{id}/link", new { }).RefusedAsync(HttpStatusCode.Forbidden, "forbidden");
        await supervisor.PostAsync($"users/{id}/sign-out", new { }).RefusedAsync(HttpStatusCode.Forbidden, "forbidden");
        await company.Administrator.PostAsync($"users/{Guid.NewGuid()}/link", new { }).NotFoundAsync();
    }
}
