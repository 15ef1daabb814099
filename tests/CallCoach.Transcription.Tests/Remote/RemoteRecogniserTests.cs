using CallCoach.Audio;
using Microsoft.AspNetCore.Http;

namespace CallCoach.Transcription.Tests.Remote;

public class RemoteRecogniserTests
{
    private static readonly SpeechClip Clip = new(Signal.Sine(300, 0.25, 16_000, 16_000), "en-GB");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task TheClipGoesAsAWavFileWithItsLanguageAndTheKey()
    {
        await using var endpoint = await Endpoint.StartAsync();
        await using var recogniser = endpoint.Recogniser(options => options.ApiKey = "sk-secret");

        var heard = await recogniser.RecogniseAsync(Clip, Cancellation);

        Assert.Equal(new Recognition("ok", [], "en-GB", "large-v3") with { Words = heard.Words }, heard);
        var form = endpoint.Forms.Single();
        Assert.Equal(("large-v3", "en", "verbose_json", "Bearer sk-secret"), (form["model"], form["language"], form["response_format"], endpoint.Keys.Single()));
        var wav = new WavReader(new MemoryStream(endpoint.Files.Single()));
        Assert.Equal((16_000, 1, 16_000L), (wav.Format.SampleRateHz, wav.Format.Channels, wav.FrameCount));
    }

    [Fact]
    public async Task WordsAreReadFromTheTopOrFromSegments()
    {
        await using var endpoint = await Endpoint.StartAsync();
        await using var recogniser = endpoint.Recogniser();
        endpoint.Answer("""{"text":" Too much. ","language":"english","words":[{"word":"Too","start":0.1,"end":0.3},{"word":"much","start":0.3,"end":0.6}]}""");
        endpoint.Answer("""{"text":"太贵","language":"zh","segments":[{"words":[{"word":"太贵","start":0.2,"end":0.7,"probability":0.5}]},{"text":"no words"}]}""");

        var openAi = await recogniser.RecogniseAsync(Clip, Cancellation);
        var whisperCpp = await recogniser.RecogniseAsync(Clip, Cancellation);

        Assert.Equal(("Too much.", "en-GB"), (openAi.Text, openAi.Language));
        Assert.Equal([new("Too", 0.1, 0.3, null), new("much", 0.3, 0.6, null)], openAi.Words);
        Assert.Equal("zh", whisperCpp.Language);
        Assert.Equal([new("太贵", 0.2, 0.7, 0.5f)], whisperCpp.Words);
    }

    [Fact]
    public async Task PiecesOfWordsAreJoined()
    {
        await using var endpoint = await Endpoint.StartAsync();
        await using var recogniser = endpoint.Recogniser();
        endpoint.Answer("""
            {"text":" too expensive.","language":"english","segments":[{"words":[
              {"word":" too","start":0.0,"end":0.2,"probability":0.9},{"word":" exp","start":0.2,"end":0.4,"probability":0.8},
              {"word":"ensive","start":0.4,"end":0.8,"probability":0.6},{"word":".","start":0.8,"end":0.9,"probability":0.7}]}]}
            """);

        var heard = await recogniser.RecogniseAsync(Clip, Cancellation);

        Assert.Equal([new("too", 0.0, 0.2, 0.9f), new("expensive.", 0.2, 0.9, 0.6f)], heard.Words);
    }

    [Theory, InlineData("chinese", "zh"), InlineData("yue", "yue"), InlineData("english", "en-GB"), InlineData("swahili", "en-GB")]
    public async Task TheLanguageIsATagWhateverTheEndpointCallsIt(string told, string expected)
    {
        await using var endpoint = await Endpoint.StartAsync();
        await using var recogniser = endpoint.Recogniser();
        endpoint.Answer($$"""{"text":"x","language":"{{told}}"}""");

        Assert.Equal(expected, (await recogniser.RecogniseAsync(Clip, Cancellation)).Language);
    }

    [Theory, InlineData(408), InlineData(429), InlineData(500), InlineData(503)]
    public async Task WhatMayPassIsTriedAgain(int status)
    {
        await using var endpoint = await Endpoint.StartAsync();
        await using var recogniser = endpoint.Recogniser();
        endpoint.Answer("busy", status);
        endpoint.Answer("busy", status);

        var heard = await recogniser.RecogniseAsync(Clip, Cancellation);

        Assert.Equal("ok", heard.Text);
        Assert.Equal(3, endpoint.Forms.Count);
        Assert.Equal([TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(1)], endpoint.Clock.Pauses);
    }

    [Fact]
    public async Task AnEndpointMaySayWhenToComeBack()
    {
        await using var endpoint = await Endpoint.StartAsync();
        await using var recogniser = endpoint.Recogniser();
        endpoint.Answer(context =>
        {
            (context.Response.StatusCode, context.Response.Headers.RetryAfter) = (429, "7");
            return Task.CompletedTask;
        });

        await recogniser.RecogniseAsync(Clip, Cancellation);

        Assert.Equal([TimeSpan.FromSeconds(7)], endpoint.Clock.Pauses);
    }

    [Fact]
    public async Task AnEndpointThatStaysOverloadedFails()
    {
        await using var endpoint = await Endpoint.StartAsync();
        await using var recogniser = endpoint.Recogniser(options => options.Retries = 2);
        for (var i = 0; i < 3; i++)
            endpoint.Answer("""{"error":{"message":"model is loading"}}""", 503);

        var fault = await Assert.ThrowsAsync<RecognitionException>(() => recogniser.RecogniseAsync(Clip, Cancellation));

        Assert.Equal(RecognitionCode.EndpointFailed, fault.Code);
        Assert.Contains("model is loading", fault.Message, StringComparison.Ordinal);
        Assert.Equal(3, endpoint.Forms.Count);
    }

    [Theory, InlineData(400), InlineData(401), InlineData(404)]
    public async Task ARefusalIsNotTriedAgain(int status)
    {
        await using var endpoint = await Endpoint.StartAsync();
        await using var recogniser = endpoint.Recogniser();
        endpoint.Answer("""{"error":"no such model"}""", status);

        var fault = await Assert.ThrowsAsync<RecognitionException>(() => recogniser.RecogniseAsync(Clip, Cancellation));

        Assert.Equal(RecognitionCode.EndpointRefused, fault.Code);
        Assert.Contains("no such model", fault.Message, StringComparison.Ordinal);
        Assert.Single(endpoint.Forms);
    }

    [Fact]
    public async Task TheKeyIsInNoMessageAndNoLog()
    {
        await using var endpoint = await Endpoint.StartAsync();
        await using var recogniser = endpoint.Recogniser(options => (options.ApiKey, options.Retries) = ("sk-secret", 1));
        endpoint.Answer("""{"error":"not while sk-secret is used so often"}""", 429);
        endpoint.Answer("""{"error":"sk-secret is not known"}""", 401);

        var fault = await Assert.ThrowsAsync<RecognitionException>(() => recogniser.RecogniseAsync(Clip, Cancellation));

        Assert.DoesNotContain("sk-secret", fault.ToString(), StringComparison.Ordinal);
        Assert.Single(endpoint.Log.Lines);
        Assert.DoesNotContain(endpoint.Log.Lines, line => line.Contains("sk-secret", StringComparison.Ordinal));
    }

    [Fact]
    public async Task NoAnswerInTimeIsToldAsSuch()
    {
        await using var endpoint = await Endpoint.StartAsync();
        await using var recogniser = endpoint.Recogniser(options => options.Retries = 0);
        endpoint.Clock.TimeoutsPass = true;
        endpoint.Answer(async context => await Task.Delay(Timeout.Infinite, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing));

        var fault = await Assert.ThrowsAsync<RecognitionException>(() => recogniser.RecogniseAsync(Clip, Cancellation));

        Assert.Equal(RecognitionCode.Timeout, fault.Code);
    }

    [Fact]
    public async Task NobodyThereIsToldAsSuch()
    {
        await using var endpoint = await Endpoint.StartAsync();
        await using var recogniser = endpoint.Recogniser(options => (options.Endpoint, options.Retries) = (Endpoint.Nobody(), 1));

        var fault = await Assert.ThrowsAsync<RecognitionException>(() => recogniser.RecogniseAsync(Clip, Cancellation));

        Assert.Equal(RecognitionCode.EndpointUnreachable, fault.Code);
    }

    [Theory, InlineData("<html>"), InlineData("[]"), InlineData("{\"txt\":1}")]
    public async Task AnAnswerThatIsNoneIsToldAsSuch(string body)
    {
        await using var endpoint = await Endpoint.StartAsync();
        await using var recogniser = endpoint.Recogniser();
        endpoint.Answer(body);

        var fault = await Assert.ThrowsAsync<RecognitionException>(() => recogniser.RecogniseAsync(Clip, Cancellation));

        Assert.Equal(RecognitionCode.EndpointAnswer, fault.Code);
    }

    [Fact]
    public async Task NoMoreRequestsGoOutThanAreAllowed()
    {
        await using var endpoint = await Endpoint.StartAsync();
        await using var recogniser = endpoint.Recogniser(options => options.MostRequests = 2);
        var two = new TaskCompletionSource();
        for (var i = 0; i < 2; i++)
            endpoint.Answer(async context =>
            {
                if (endpoint.Forms.Count >= 2)
                    two.TrySetResult();
                await two.Task;
                await context.Response.WriteAsync("""{"text":"ok"}""");
            });

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => recogniser.RecogniseAsync(Clip, Cancellation)));

        Assert.Equal(2, endpoint.MostAtOnce);
    }

    [Theory, InlineData(null), InlineData("ftp://example.com/x"), InlineData("/v1/audio")]
    public void AnAddressThatCannotBeAskedIsRefusedAtTheStart(string? address)
    {
        var options = new RemoteEngineOptions { Endpoint = address is null ? null : new Uri(address, UriKind.RelativeOrAbsolute) };
        Assert.Throws<ArgumentException>(() => new RemoteRecogniser(new HttpClient(), options, TimeProvider.System, new Endpoint.LogLines()));
    }
}
