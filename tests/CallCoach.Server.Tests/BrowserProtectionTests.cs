using System.Net;
using System.Net.Http.Json;

namespace CallCoach.Server.Tests;

public sealed class BrowserProtectionTests(TestServer server) : ServerTest(server)
{
    [Theory]
    [InlineData("Sec-Fetch-Site", "same-origin", true)]
    [InlineData("Sec-Fetch-Site", "none", true)]
    [InlineData("Sec-Fetch-Site", "same-site", false)]
    [InlineData("Sec-Fetch-Site", "cross-site", false)]
    [InlineData("Origin", "http://localhost", true)]
    [InlineData("Origin", "https://localhost:8443", false)]
    [InlineData("Origin", "http://evil.example", false)]
    [InlineData("Origin", "null", false)]
    public async Task OnlyOurOwnPagesMakeABrowserChangeAnything(string header, string value, bool accepted)
    {
        var browser = await Server.AdministratorAsync();
        var request = new HttpRequestMessage(HttpMethod.Patch, "/api/v1/session") { Content = JsonContent.Create(new { language = "en" }) };
        request.Headers.Add(header, value);
        var sent = browser.SendAsync(request);
        if (accepted)
            await sent.OkAsync();
        else
            await sent.RefusedAsync(HttpStatusCode.Forbidden, "cross-origin");
    }

    [Fact]
    public async Task AnotherSiteCannotOpenAWebSocketWithOurCookie()
    {
        var sockets = Server.Server.CreateWebSocketClient();
        sockets.ConfigureRequest = request => request.Headers.Origin = "http://evil.example";
        var refused = await Assert.ThrowsAnyAsync<Exception>(
            () => sockets.ConnectAsync(new Uri("ws://localhost/ingest/v1/stream"), TestContext.Current.CancellationToken));
        Assert.Contains("403", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReadingFromAnotherSiteIsLeftToTheBrowsersOwnRules()
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Add("Sec-Fetch-Site", "cross-site");
        using var answer = await Server.Open().SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory, InlineData("/"), InlineData("/api/v1/session"), InlineData("/assets/app-1a2b3c.js")]
    public async Task EveryAnswerTellsTheBrowserWhatItMayDo(string path)
    {
        using var answer = await Server.Open().GetAsync(path);
        Assert.Contains("frame-ancestors 'none'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Contains("microphone=(self)", Assert.Single(answer.Headers.GetValues("Permissions-Policy")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ABodyThatIsNotJsonIsRefused()
    {
        var form = new HttpRequestMessage(HttpMethod.Post, "/api/v1/session")
        {
            Content = new FormUrlEncodedContent([KeyValuePair.Create("email", TestServer.AdministratorEmail), KeyValuePair.Create("password", TestServer.AdministratorPassword)]),
        };
        await Server.Open().SendAsync(form).RefusedAsync(HttpStatusCode.UnsupportedMediaType, "unsupported-media-type");
    }

    [Theory, InlineData("""{"email":"a@b.c"}""", "password"), InlineData("""{"email":7,"password":"x"}""", "$.email"), InlineData("{", "BytePosition")]
    public async Task ABodyThatCannotBeReadSaysWhere(string body, string place)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/session") { Content = new StringContent(body, null, "application/json") };
        var problem = await Server.Open().SendAsync(request).RefusedAsync(HttpStatusCode.BadRequest, "bad-request");
        Assert.Contains(place, problem.Text("detail"), StringComparison.Ordinal);
    }
}
