using System.Net;
using CallCoach.Server.Recordings;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace CallCoach.Server.Tests;

public sealed class UploadLimitTests(UploadLimitTests.StrictServer server) : IClassFixture<UploadLimitTests.StrictServer>
{
    [Fact]
    public async Task AFileThatIsTooLargeIsRefusedAndLeavesNothing()
    {
        var browser = await server.AdministratorAsync();
        await browser.UploadAsync(new byte[StrictServer.MostBytes + 1]).RefusedAsync(HttpStatusCode.RequestEntityTooLarge, "too-large");
        await browser.UploadAsync(new byte[StrictServer.MostBytes * 2]).RefusedAsync(HttpStatusCode.RequestEntityTooLarge, "too-large");
        Assert.Empty(Directory.GetFiles(Path.Combine(server.Data.Recordings, "incoming")));
    }

    [Fact]
    public async Task ARecordingThatIsTooLongIsRefused()
    {
        var browser = await server.AdministratorAsync();
        await browser.UploadAsync(TestRecording.Wav(Signal.Silence(11 * 8_000))).RefusedAsync(HttpStatusCode.UnprocessableEntity, "too-long");
    }

    [Fact]
    public async Task AFormatThatHidesItsLengthFailsWhenItTurnsOutTooLong()
    {
        var browser = await server.AdministratorAsync();
        var id = await browser.UploadedAsync(await Mp3.EncodeAsync(TestRecording.Wav(Signal.Sine(300, 0.1, 11 * 8_000, 8_000))));
        var state = await browser.StateAsync(id);
        Assert.Equal(("failed", "too-long"), (state.Text("state"), state.Text("code")));
        await browser.GetAsync($"calls/{id}/audio").NotFoundAsync();
    }

    [Fact]
    public async Task WhenTooManyWaitTheNextIsToldSo()
    {
        var queue = server.Services.GetRequiredService<RecordingQueue>();
        var browser = await server.AdministratorAsync();
        Assert.True(queue.TryReserve());
        await browser.UploadAsync(TestRecording.Wav(Signal.Silence(8_000))).RefusedAsync(HttpStatusCode.ServiceUnavailable, "too-many-waiting");
        queue.GiveBack();
        await browser.UploadedAsync(TestRecording.Wav(Signal.Silence(8_000)));
    }

    /// <summary>10 s and 200 000 bytes at most, and one recording at a time.</summary>
    public sealed class StrictServer : TestServer
    {
        public const int MostBytes = 200_000;

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("CallCoach:Calls:LongestCall", "00:00:10");
            builder.UseSetting("CallCoach:Recordings:MostBytes", $"{MostBytes}");
            builder.UseSetting("CallCoach:Recordings:MostWaiting", "1");
        }
    }
}
