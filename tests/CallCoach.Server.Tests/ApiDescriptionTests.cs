using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CallCoach.Server.Tests;

public sealed partial class ApiDescriptionTests(TestServer server) : ServerTest(server)
{
    [Fact]
    public async Task EveryEndpointIsDescribedWithASummaryAndItsAnswers()
    {
        var document = await Server.Open().GetAsync("/openapi/v1.json").OkAsync();
        var described = document.GetProperty("paths").EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject().Select(operation => ($"{operation.Name.ToUpperInvariant()} {path.Name}", operation.Value)))
            .ToDictionary();
        Assert.Equal(Endpoints().Select(endpoint => endpoint.Name).Order(), described.Keys.Order());
        Assert.All(described, operation =>
        {
            Assert.NotEmpty(operation.Value.Text("summary"));
            Assert.NotEmpty(operation.Value.GetProperty("responses").EnumerateObject());
        });
    }

    [Fact]
    public async Task AStrangerGetsNothingButTheDoor()
    {
        var stranger = Server.Open();
        foreach (var (name, method, path, anonymous) in Endpoints().Where(endpoint => !endpoint.Anonymous))
        {
            using var answer = await stranger.SendAsync(new HttpMethod(method), path, method is "POST" or "PUT" or "PATCH" ? new { } : null);
            Assert.True(answer.StatusCode == HttpStatusCode.Unauthorized, $"{name} answered {answer.StatusCode}");
        }
        Assert.Equal(["DELETE /api/v1/session", "POST /api/v1/session", "POST /api/v1/session/link"],
            Endpoints().Where(endpoint => endpoint.Anonymous).Select(endpoint => endpoint.Name).Order());
    }

    private IEnumerable<(string Name, string Method, string Path, bool Anonymous)> Endpoints() =>
        from endpoint in Server.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        let route = "/" + endpoint.RoutePattern.RawText!.Trim('/')
        where route.StartsWith("/api/v1/", StringComparison.Ordinal)
        from method in endpoint.Metadata.GetRequiredMetadata<IHttpMethodMetadata>().HttpMethods
        let path = Constraints().Replace(route, "}")
        select ($"{method} {path}", method, Places().Replace(path.Replace("{number}", "1", StringComparison.Ordinal), Guid.NewGuid().ToString()),
            endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null);

    [GeneratedRegex(@":[^}]*}")]
    private static partial Regex Constraints();

    [GeneratedRegex(@"{[^}]*}")]
    private static partial Regex Places();
}
