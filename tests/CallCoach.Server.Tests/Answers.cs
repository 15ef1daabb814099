using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace CallCoach.Server.Tests;

/// <summary>What a test expects of an answer, and what it reads from it.</summary>
public static class Answers
{
    /// <summary>The body of a 2xx answer.</summary>
    public static async Task<JsonElement> OkAsync(this Task<HttpResponseMessage> sent)
    {
        using var answer = await sent;
        var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(answer.IsSuccessStatusCode, $"{(int)answer.StatusCode} {body}");
        return body.Length == 0 ? default : JsonSerializer.Deserialize<JsonElement>(body);
    }

    /// <summary>Problem details with this status and code.</summary>
    public static async Task<JsonElement> RefusedAsync(this Task<HttpResponseMessage> sent, HttpStatusCode status, string code)
    {
        using var answer = await sent;
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.Equal(code, problem.Text("code"));
        return problem;
    }

    public static Task<JsonElement> NotFoundAsync(this Task<HttpResponseMessage> sent) => sent.RefusedAsync(HttpStatusCode.NotFound, "not-found");

    /// <summary>An answer whose body does not matter.</summary>
    public static async Task StatusAsync(this Task<HttpResponseMessage> sent, HttpStatusCode status)
    {
        using var answer = await sent;
        Assert.Equal(status, answer.StatusCode);
    }

    /// <summary>The fields that a 400 complains about.</summary>
    public static async Task<string[]> InvalidFieldsAsync(this Task<HttpResponseMessage> sent)
    {
        var problem = await sent.RefusedAsync(HttpStatusCode.BadRequest, "invalid");
        return [.. problem.GetProperty("errors").EnumerateObject().Select(error => error.Name)];
    }

    public static string Text(this JsonElement json, string name) => json.GetProperty(name).GetString()!;

    public static Guid Id(this JsonElement json, string name = "id") => json.GetProperty(name).GetGuid();

    public static string[] Texts(this JsonElement list, string name) => [.. list.EnumerateArray().Select(item => item.Text(name))];
}
