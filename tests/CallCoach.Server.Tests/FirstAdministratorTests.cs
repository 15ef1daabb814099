using System.Net;
using CallCoach.Server.Accounts;
using CallCoach.Server.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace CallCoach.Server.Tests;

public sealed class FirstAdministratorTests : IDisposable
{
    private readonly ServerWithoutPassword _server = new();

    [Fact]
    public async Task TheLinkSetsThePasswordOnce()
    {
        var token = Token();
        var me = await _server.Open().PostAsync("session/link", new { token, password = "chosen by the admin" }).OkAsync();
        Assert.Equal(FirstAdministrator.Email, me.Text("email"));
        await _server.Open().PostAsync("session/link", new { token, password = "chosen by a thief" }).RefusedAsync(HttpStatusCode.UnprocessableEntity, "invalid-link");
        await _server.SignInAsync(FirstAdministrator.Email, "chosen by the admin");
    }

    [Fact]
    public async Task APasswordThatIsTooShortDoesNotUseTheLinkUp()
    {
        var token = Token();
        Assert.Equal(["password"], await _server.Open().PostAsync("session/link", new { token, password = "short" }).InvalidFieldsAsync());
        await _server.Open().PostAsync("session/link", new { token, password = "long enough now" }).OkAsync();
    }

    [Theory, InlineData(23, true), InlineData(25, false)]
    public async Task TheLinkIsGoodForADay(int hours, bool good)
    {
        var token = Token();
        _server.Clock.Advance(TimeSpan.FromHours(hours));
        using var answer = await _server.Open().PostAsync("session/link", new { token, password = "chosen by the admin" });
        Assert.Equal(good, answer.IsSuccessStatusCode);
    }

    [Fact]
    public async Task TheDatabaseKeepsOnlyTheHashOfTheToken()
    {
        var token = Token();
        await using var db = _server.OpenDatabase();
        var link = Assert.Single(db.SignInLinks);
        Assert.Equal(Security.Secret.Hash(token), link.TokenHash);
    }

    public void Dispose()
    {
        Assert.Empty(_server.Errors.Drain());
        _server.Dispose();
    }

    private string Token() => _server.Services.GetRequiredService<FirstSignIn>().LinkPath!.Split("token=")[1];

    private sealed class ServerWithoutPassword : TestServer
    {
        protected override string? PasswordOfEnvironment => null;
    }
}
