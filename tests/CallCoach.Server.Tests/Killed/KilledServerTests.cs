using System.Net.Http.Json;
using System.Text.Json;
using CallCoach.Audio;

namespace CallCoach.Server.Tests;

public sealed class KilledServerTests : IDisposable
{
    private const int FrameBytes = 4;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("callcoach-killed-");
    private readonly byte[] _sound = TestRecording.Interleaved(TestRecording.TwoVoices());

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task AServerKilledInMidCallKeepsWhatItHadAndTheNextCallWorks()
    {
        var callId = Guid.CreateVersion7();
        string key;
        using (var server = await ServerProcess.StartAsync(_folder.FullName))
        {
            await server.SignInAsync();
            key = await KeyAsync(server);
            using var source = await IngestSource.OpenAsync(server.SocketAddress, ("X-Api-Key", key));
            await source.SayAsync(Start(callId));
            await source.SoundAsync(0, _sound[..(70_000 * FrameBytes)], FrameBytes);
            await source.AcknowledgedAsync(66_000);
            await server.KillAsync();
        }

        using var next = await ServerProcess.StartAsync(_folder.FullName);
        await next.LineAsync("was cut off when the server stopped");
        await next.SignInAsync();
        var call = await next.Http.GetFromJsonAsync<JsonElement>($"calls/{callId}", TestContext.Current.CancellationToken);
        Assert.Equal("cut-off", call.Text("status"));
        Assert.InRange(call.GetProperty("durationSeconds").GetDouble(), 66_000 / 8_000.0, 70_000 / 8_000.0);
        Assert.InRange(call.GetProperty("talkRatio").GetDouble(), 0.65, 0.85);

        var wav = await next.Http.GetByteArrayAsync(new Uri($"calls/{callId}/audio", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(new WavReader(new MemoryStream(wav)).FrameCount, (wav.Length - WavWriter.HeaderBytes) / FrameBytes);
        Assert.Equal(_sound[..(wav.Length - WavWriter.HeaderBytes)], wav[WavWriter.HeaderBytes..]);

        using var again = await IngestSource.OpenAsync(next.SocketAddress, ("X-Api-Key", key));
        await again.SayAsync(Start(Guid.CreateVersion7()));
        await again.SoundAsync(0, _sound, FrameBytes);
        await again.SayAsync(new { type = "stop" });
        Assert.Equal((1000, "stopped", null), await again.ClosedAsync());
    }

    private static async Task<string> KeyAsync(ServerProcess server)
    {
        var me = await server.Http.GetFromJsonAsync<JsonElement>("session", TestContext.Current.CancellationToken);
        using var answer = await server.Http.PostAsJsonAsync("api-keys", new { name = "recorder", teamId = me.GetProperty("teams")[0].Id() }, TestContext.Current.CancellationToken);
        return (await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).Text("key");
    }

    private static object Start(Guid callId) => new
    {
        type = "start", callId, agent = TestServer.AdministratorEmail, encoding = "pcm16", sampleRateHz = 8_000, channels = 2, kind = "replay",
    };
}
