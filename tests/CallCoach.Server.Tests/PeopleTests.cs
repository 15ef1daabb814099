using System.Net;

namespace CallCoach.Server.Tests;

public sealed class PeopleTests(TestServer server) : ServerTest(server)
{
    [Theory, InlineData("agent"), InlineData("supervisor"), InlineData("trainer")]
    public async Task OnlyAdministratorsManagePeopleTeamsAndKeys(string role)
    {
        var company = await Company.OfAsync(Server);
        var team = await company.AddTeamAsync();
        var (id, browser) = await company.AddAsync(role, team);
        await browser.PostAsync("teams", new { name = "Mine" }).RefusedAsync(HttpStatusCode.Forbidden, "forbidden");
        await browser.PatchAsync($"teams/{team}", new { name = "Mine" }).RefusedAsync(HttpStatusCode.Forbidden, "forbidden");
        await browser.PatchAsync($"users/{id}", new { roles = new[] { "admin" } }).RefusedAsync(HttpStatusCode.Forbidden, "forbidden");
        await browser.GetAsync("api-keys").RefusedAsync(HttpStatusCode.Forbidden, "forbidden");
        await browser.GetAsync("system").RefusedAsync(HttpStatusCode.Forbidden, "forbidden");
    }

    [Fact]
    public async Task TeamsSayWhetherTheirBoardsHaveCalls()
    {
        var company = await Company.OfAsync(Server);
        var (busy, practising, idle) = (await company.AddTeamAsync(), await company.AddTeamAsync(), await company.AddTeamAsync());
        var (agent, _) = await company.AddAsync("agent", busy);
        await company.AddCallAsync(busy, agent);
        await company.AddCallAsync(practising, agent, call => call.IsPrivate = true);
        var teams = (await company.Administrator.GetAsync("teams").OkAsync()).EnumerateArray().ToDictionary(team => team.Id(), team => team.GetProperty("hasCalls").GetBoolean());
        Assert.Equal((true, false, false), (teams[busy], teams[practising], teams[idle]));
    }

    [Fact]
    public async Task ATeamsNameIsItsOwn()
    {
        var administrator = await Server.AdministratorAsync();
        var east = await administrator.PostAsync("teams", new { name = "华东一组" }).OkAsync();
        await administrator.PostAsync("teams", new { name = "华东一组" }).RefusedAsync(HttpStatusCode.Conflict, "name-taken");
        Assert.Equal("华东二组", (await administrator.PatchAsync($"teams/{east.Id()}", new { name = "华东二组" }).OkAsync()).Text("name"));
        Assert.Equal(["name"], await administrator.PostAsync("teams", new { name = new string('x', 101) }).InvalidFieldsAsync());
        await administrator.PatchAsync($"teams/{Guid.NewGuid()}", new { name = "Nobody's" }).NotFoundAsync();
    }

    [Fact]
    public async Task EverythingThatIsWrongWithAPersonIsToldAtOnce()
    {
        var administrator = await Server.AdministratorAsync();
        var wrong = new { name = "", email = "not an address", password = "a good password", roles = new[] { "agent", "boss" }, teamIds = new[] { Guid.NewGuid(), Guid.NewGuid() }, language = "de" };
        Assert.Equal(["email", "language", "name", "roles", "teamIds"], (await administrator.PostAsync("users", wrong).InvalidFieldsAsync()).Order());
    }

    [Fact]
    public async Task AnEmailAddressBelongsToOnePerson()
    {
        var company = await Company.OfAsync(Server);
        var team = await company.AddTeamAsync();
        var person = new { name = "Li", email = "twice@example.com", password = "a good password", roles = new[] { "agent" }, teamIds = new[] { team } };
        await company.Administrator.PostAsync("users", person).OkAsync();
        await company.Administrator.PostAsync("users", person).RefusedAsync(HttpStatusCode.Conflict, "email-taken");
    }

    [Fact]
    public async Task WhoIsLockedIsOutAtOnceAndComesBackWhenUnlocked()
    {
        var company = await Company.OfAsync(Server);
        var (id, browser) = await company.AddAsync("agent", await company.AddTeamAsync());
        var email = (await browser.GetAsync("session").OkAsync()).Text("email");
        Assert.True((await company.Administrator.PatchAsync($"users/{id}", new { locked = true }).OkAsync()).GetProperty("locked").GetBoolean());
        await browser.GetAsync("session").RefusedAsync(HttpStatusCode.Unauthorized, "signed-out");
        await browser.PostAsync("session", new { email, password = Company.Password }).RefusedAsync(HttpStatusCode.TooManyRequests, "locked-out");
        await company.Administrator.PatchAsync($"users/{id}", new { locked = false }).OkAsync();
        await Server.SignInAsync(email, Company.Password);
    }

    [Fact]
    public async Task SomebodyCanAlwaysAdminister()
    {
        var administrator = await Server.AdministratorAsync();
        var me = (await administrator.GetAsync("session").OkAsync()).Id();
        await administrator.PatchAsync($"users/{me}", new { locked = true }).RefusedAsync(HttpStatusCode.Conflict, "last-administrator");
        await administrator.PatchAsync($"users/{me}", new { roles = new[] { "supervisor" } }).RefusedAsync(HttpStatusCode.Conflict, "last-administrator");
        await administrator.GetAsync("api-keys").OkAsync();
    }

    [Fact]
    public async Task APersonIsChangedInWhatIsNamedAndNothingElse()
    {
        var company = await Company.OfAsync(Server);
        var team = await company.AddTeamAsync();
        var (id, _) = await company.AddAsync("agent", team);
        var changed = await company.Administrator.PatchAsync($"users/{id}", new { roles = new[] { "trainer", "supervisor" } }).OkAsync();
        Assert.Equal(["supervisor", "trainer"], changed.GetProperty("roles").EnumerateArray().Select(role => role.GetString()!));
        Assert.Equal("agent Li", changed.Text("name"));
        Assert.Equal(team, changed.GetProperty("teams")[0].Id());
    }
}
