using System.Net;

namespace CallCoach.Server.Tests;

public sealed class WebClientTests(TestServer server) : ServerTest(server)
{
    [Theory, InlineData("/"), InlineData("/calls"), InlineData("/calls/0197a3c2-5b1e-7f00-8000-3f2a9c1d4e5f"), InlineData("/people/li.na@example.com")]
    public async Task EveryViewIsTheStartPageAndIsAskedForAnew(string path)
    {
        using var answer = await Server.Open().GetAsync(path);
        Assert.Equal(TestServer.StartPage, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal("text/html", answer.Content.Headers.ContentType?.MediaType);
        Assert.True(answer.Headers.CacheControl?.NoCache);
    }

    [Fact]
    public async Task AHashedFileIsKeptForever()
    {
        using var answer = await Server.Open().GetAsync("/assets/app-1a2b3c.js");
        Assert.Equal(TimeSpan.FromDays(365), answer.Headers.CacheControl?.MaxAge);
        Assert.Contains("immutable", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/v1/nothing"), InlineData("/hubs/nothing"), InlineData("/ingest/nothing"), InlineData("/openapi/v2.json"), InlineData("/health/nothing"), InlineData("/assets/gone-9f.js")]
    public Task WhatIsNoViewIsNotFound(string path) => Server.Open().GetAsync(path).NotFoundAsync();

    [Fact]
    public async Task NothingButReadingIsAView()
    {
        using var answer = await Server.Open().SendAsync(HttpMethod.Post, "/calls");
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }
}
