using System.Net.Http.Headers;
using System.Text.Json;
using CallCoach.Server.Recordings;
using Microsoft.Extensions.DependencyInjection;

namespace CallCoach.Server.Tests;

/// <summary>Sends recordings as a browser's form does.</summary>
internal static class Uploads
{
    public static Task<HttpResponseMessage> UploadAsync(this Browser browser, byte[] file, params (string Name, string Value)[] fields)
    {
        var form = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
            form.Add(new StringContent(value), name);
        form.Add(new ByteArrayContent(file) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } }, "file", "通话.wav");
        return browser.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/api/v1/recordings") { Content = form });
    }

    /// <summary>Sends a recording and waits until it is analysed.</summary>
    public static async Task<Guid> UploadedAsync(this Browser browser, byte[] file, params (string Name, string Value)[] fields)
    {
        var callId = (await browser.UploadAsync(file, fields).OkAsync()).Id("callId");
        await browser.Server.Services.GetRequiredService<RecordingQueue>().WhenDoneAsync(callId, TestContext.Current.CancellationToken);
        return callId;
    }

    public static Task<JsonElement> StateAsync(this Browser browser, Guid callId) => browser.GetAsync($"recordings/{callId}").OkAsync();
}
