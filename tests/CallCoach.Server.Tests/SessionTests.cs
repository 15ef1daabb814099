using System.Net;

namespace CallCoach.Server.Tests;

public sealed class SessionTests(TestServer server) : ServerTest(server)
{
    [Fact]
    public async Task ThePasswordOfTheEnvironmentSignsTheFirstAdministratorIn()
    {
        var me = await (await Server.AdministratorAsync()).GetAsync("session").OkAsync();
        Assert.Equal(TestServer.AdministratorEmail, me.Text("email"));
        Assert.Equal("admin", me.GetProperty("roles")[0].GetString());
    }

    [Theory, InlineData(TestServer.AdministratorEmail), InlineData("nobody@example.com")]
    public Task AWrongPasswordAndAnUnknownAddressAnswerAlike(string email) =>
        Server.Open().PostAsync("session", new { email, password = "wrong" }).RefusedAsync(HttpStatusCode.Unauthorized, "wrong-credentials");

    [Fact]
    public async Task FiveWrongPasswordsLockTheAccountEvenForTheRightOne()
    {
        var administrator = await Server.AdministratorAsync();
        var team = (await administrator.GetAsync("teams").OkAsync())[0].Id();
        await administrator.PostAsync("users", new { name = "Guessed", email = "guessed@example.com", password = "the right one", roles = new[] { "agent" }, teamIds = new[] { team } }).OkAsync();
        var guesser = Server.Open();
        for (var i = 0; i < 4; i++)
            await guesser.PostAsync("session", new { email = "guessed@example.com", password = "wrong" }).RefusedAsync(HttpStatusCode.Unauthorized, "wrong-credentials");
        await guesser.PostAsync("session", new { email = "guessed@example.com", password = "wrong" }).RefusedAsync(HttpStatusCode.TooManyRequests, "locked-out");
        await guesser.PostAsync("session", new { email = "guessed@example.com", password = "the right one" }).RefusedAsync(HttpStatusCode.TooManyRequests, "locked-out");
    }

    [Fact]
    public async Task AnUnknownAddressIsLockedOutLikeAKnownOne()
    {
        var guesser = Server.Open();
        for (var i = 0; i < 4; i++)
            await guesser.PostAsync("session", new { email = "never-there@example.com", password = "wrong" }).RefusedAsync(HttpStatusCode.Unauthorized, "wrong-credentials");
        for (var i = 0; i < 2; i++)
            await guesser.PostAsync("session", new { email = "Never-There@example.com", password = "wrong" }).RefusedAsync(HttpStatusCode.TooManyRequests, "locked-out");
    }

    [Fact]
    public async Task SignedOutIsSignedOut()
    {
        var browser = await Server.AdministratorAsync();
        await browser.DeleteAsync("session").OkAsync();
        await browser.GetAsync("session").RefusedAsync(HttpStatusCode.Unauthorized, "signed-out");
    }

    [Fact]
    public async Task ANewPasswordKeepsThisSessionAndEndsTheOthers()
    {
        var company = await Company.OfAsync(Server);
        var team = await company.AddTeamAsync();
        var (_, browser) = await company.AddAsync("agent", team);
        var email = (await browser.GetAsync("session").OkAsync()).Text("email");
        var other = await Server.SignInAsync(email, Company.Password);
        await browser.PatchAsync("session", new { currentPassword = Company.Password, newPassword = "quite another one" }).OkAsync();
        await browser.GetAsync("session").OkAsync();
        await other.GetAsync("session").RefusedAsync(HttpStatusCode.Unauthorized, "signed-out");
    }

    [Theory]
    [InlineData("currentPassword", "wrong", "quite another one")]
    [InlineData("newPassword", Company.Password, "short")]
    public async Task APasswordIsNotChangedWithout(string field, string currentPassword, string newPassword)
    {
        var company = await Company.OfAsync(Server);
        var (_, browser) = await company.AddAsync("agent", await company.AddTeamAsync());
        Assert.Equal([field], await browser.PatchAsync("session", new { currentPassword, newPassword }).InvalidFieldsAsync());
    }

    [Fact]
    public async Task APersonChoosesTheLanguageOfTheScreens()
    {
        var company = await Company.OfAsync(Server);
        var (_, browser) = await company.AddAsync("agent", await company.AddTeamAsync());
        Assert.Equal("en", (await browser.PatchAsync("session", new { language = "en" }).OkAsync()).Text("language"));
        Assert.Equal("en", (await browser.GetAsync("session").OkAsync()).Text("language"));
        Assert.Equal(["language"], await browser.PatchAsync("session", new { language = "tlh" }).InvalidFieldsAsync());
    }

    [Fact]
    public async Task ScriptsDoNotSeeTheCookieAndOtherSitesDoNotSendIt()
    {
        using var answer = await Server.Open().PostAsync("session", new { email = TestServer.AdministratorEmail, password = TestServer.AdministratorPassword });
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
    }
}
