using System.Text;
using CallCoach.Server.ApiKeys;
using CallCoach.Server.Security;
using Microsoft.Extensions.DependencyInjection;

namespace CallCoach.Server.Tests;

public sealed class ApiKeyTests(TestServer server) : ServerTest(server)
{
    [Fact]
    public async Task AKeyIsShownOnceAndKeptAsItsHash()
    {
        var company = await Company.OfAsync(Server);
        var team = await company.AddTeamAsync();
        var made = await company.Administrator.PostAsync("api-keys", new { name = "Recorder", teamId = team }).OkAsync();
        var key = made.Text("key");

        var list = (await company.Administrator.GetAsync("api-keys").OkAsync()).GetRawText();
        Assert.Contains(made.Text("prefix"), list, StringComparison.Ordinal);
        Assert.DoesNotContain(key, list, StringComparison.Ordinal);
        await using var db = Server.OpenDatabase();
        Assert.Equal(Secret.Hash(key), (await db.ApiKeys.FindAsync([made.Id()], TestContext.Current.CancellationToken))!.Hash);
        foreach (var file in Directory.EnumerateFiles(Server.Data.Root, "callcoach.db*"))
            Assert.Equal(-1, ReadShared(file).AsSpan().IndexOf(Encoding.UTF8.GetBytes(key)));
    }

    [Fact]
    public async Task AKeyOpensUntilItIsRevoked()
    {
        var company = await Company.OfAsync(Server);
        var team = await company.AddTeamAsync();
        var made = await company.Administrator.PostAsync("api-keys", new { name = "Recorder", teamId = team }).OkAsync();
        Assert.Equal(team, (await FindAsync(made.Text("key")))?.TeamId);
        await company.Administrator.DeleteAsync($"api-keys/{made.Id()}").OkAsync();
        Assert.Null(await FindAsync(made.Text("key")));
    }

    [Theory, InlineData(null), InlineData(""), InlineData("cck_guessed")]
    public async Task AnUnknownKeyOpensNothing(string? key) => Assert.Null(await FindAsync(key));

    [Fact]
    public async Task AKeyNeedsANameAndATeam() =>
        Assert.Equal(["name", "teamId"], (await (await Server.AdministratorAsync()).PostAsync("api-keys", new { name = " ", teamId = Guid.NewGuid() }).InvalidFieldsAsync()).Order());

    private async Task<Storage.ApiKey?> FindAsync(string? key)
    {
        await using var scope = Server.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ApiKeyCheck>().FindAsync(key, TestContext.Current.CancellationToken);
    }

    private static byte[] ReadShared(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
