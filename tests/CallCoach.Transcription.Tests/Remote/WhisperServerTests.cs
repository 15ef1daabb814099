using Microsoft.Extensions.Logging.Abstractions;

namespace CallCoach.Transcription.Tests.Remote;

/// <summary>Against a server that others wrote: whisper.cpp's own.</summary>
public class WhisperServerTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task AClipComesBackAsTextWithTimedWords()
    {
        Assert.SkipUnless(File.Exists(WhisperServer.Program), $"{WhisperServer.Program} is not there: tests/whisper-server builds it (CMake, a C++ compiler and npm).");
        await using var server = await WhisperServer.StartAsync(Cancellation);
        using var http = new HttpClient();
        await using var recogniser = new RemoteRecogniser(http, new() { Endpoint = server.Address, Timeout = TimeSpan.FromMinutes(2) }, TimeProvider.System, NullLogger<RemoteRecogniser>.Instance);

        var heard = await recogniser.RecogniseAsync(new(Signal.Noise(0.1, 2 * 16_000, seed: 1), "en"), Cancellation);

        Assert.Equal(("hello world", "en"), (heard.Text, heard.Language));
        Assert.Equal(["hello", "world"], heard.Words.Select(word => word.Text));
        Assert.All(heard.Words, word => Assert.InRange(word.End, word.Start, 2));
        Assert.All(heard.Words, word => Assert.InRange(word.Confidence!.Value, 0.5f, 1));
    }

    [Fact]
    public async Task AWrongAddressIsRefused()
    {
        Assert.SkipUnless(File.Exists(WhisperServer.Program), $"{WhisperServer.Program} is not there: tests/whisper-server builds it (CMake, a C++ compiler and npm).");
        await using var server = await WhisperServer.StartAsync(Cancellation);
        using var http = new HttpClient();
        await using var recogniser = new RemoteRecogniser(http, new() { Endpoint = new(server.Address, "/v2/speech") }, TimeProvider.System, NullLogger<RemoteRecogniser>.Instance);

        var fault = await Assert.ThrowsAsync<RecognitionException>(() => recogniser.RecogniseAsync(new(new float[16_000], "en"), Cancellation));

        Assert.Equal(RecognitionCode.EndpointRefused, fault.Code);
    }
}
