using CallCoach.Audio;
using static CallCoach.Transcription.TranscriptionPriority;

namespace CallCoach.Transcription.Tests;

public class TranscriptionQueueTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task AnUtteranceGetsItsTextAtItsPlaceInTheCall()
    {
        await using var bench = new QueueBench();
        bench.Answer("Too expensive.");

        Assert.True(bench.Queue.TryAddLive(QueueBench.Job(second: 61)));
        var (job, pieces, _) = await bench.NextAsync();

        Assert.Equal(61 * 8_000, job.Stretch.Range.Start);
        var piece = Assert.Single(pieces!);
        Assert.Equal(("Too expensive.", job.Stretch.Range, "en", "test"), (piece.Text, piece.Range, piece.Language, piece.Model));
        Assert.True(piece.WordTimesEstimated);
        Assert.Equal(["Too", "expensive."], piece.Words.Select(word => word.Text));
        Assert.Equal((61.0, 62.0), (piece.Words[0].Start, piece.Words[^1].End));
    }

    [Fact]
    public async Task TimesThatTheModelGivesCountFromThePaddedClip()
    {
        await using var bench = new QueueBench();
        bench.Answer("Yes.", new RecognisedWord("Yes.", 0.25, 0.75, 0.9f));

        bench.Queue.TryAddLive(QueueBench.Job(second: 10));
        var (_, pieces, _) = await bench.NextAsync();

        Assert.Equal(new RecognisedWord("Yes.", 10.0, 10.5, 0.9f), Assert.Single(pieces![0].Words));
        Assert.False(pieces[0].WordTimesEstimated);
        Assert.Equal(1.5, bench.Clips.Single().Seconds);
    }

    [Fact]
    public async Task LiveSpeechGoesBeforeFinishedCalls()
    {
        await using var bench = new QueueBench();
        await bench.Queue.AddFinishedAsync(QueueBench.Job(1, Finished), Cancellation);
        await bench.TakenAsync(clips: 1);
        await bench.Queue.AddFinishedAsync(QueueBench.Job(2, Finished), Cancellation);
        bench.Queue.TryAddLive(QueueBench.Job(3));
        for (var i = 0; i < 3; i++)
            bench.Answer("a");

        var order = new[] { await bench.NextAsync(), await bench.NextAsync(), await bench.NextAsync() };

        Assert.Equal([1, 3, 2], order.Select(ended => (int)(ended.Job.Stretch.Range.Start / 8_000)));
    }

    [Fact]
    public async Task SentencesThatAreHeardAgainGoAfterLiveSpeechAndBeforeFinishedCallsAndAreLimitedByThemselves()
    {
        await using var bench = new QueueBench(new() { MostLiveSeconds = 2 });
        bench.Queue.TryAddLive(QueueBench.Job(1));
        await bench.TakenAsync(clips: 1);
        await bench.Queue.AddFinishedAsync(QueueBench.Job(2, Finished), Cancellation);
        Assert.True(bench.Queue.TryAddLive(QueueBench.Job(3, Revised, seconds: 2)));
        Assert.False(bench.Queue.TryAddLive(QueueBench.Job(5, Revised)));
        Assert.True(bench.Queue.TryAddLive(QueueBench.Job(6)));
        for (var i = 0; i < 4; i++)
            bench.Answer("a");

        var order = new[] { await bench.NextAsync(), await bench.NextAsync(), await bench.NextAsync(), await bench.NextAsync() };

        Assert.Equal([1, 6, 3, 2], order.Select(ended => (int)(ended.Job.Stretch.Range.Start / 8_000)));
    }

    [Fact]
    public async Task TooMuchWaitingSpeechIsLeftForAfterTheCall()
    {
        await using var bench = new QueueBench(new() { MostLiveSeconds = 5 });
        bench.Queue.TryAddLive(QueueBench.Job(1));
        await bench.TakenAsync(clips: 1);

        Assert.True(bench.Queue.TryAddLive(QueueBench.Job(2, seconds: 4)));
        Assert.False(bench.Queue.TryAddLive(QueueBench.Job(6, seconds: 2)));
        Assert.True(bench.Queue.TryAddLive(QueueBench.Job(8)));
        Assert.Equal(new(2, 5, 0, 0, 1), bench.Queue.Backlog);
    }

    [Fact]
    public async Task OneLongUtteranceIsTakenWhenNothingWaits()
    {
        await using var bench = new QueueBench(new() { MostLiveSeconds = 5 });
        Assert.True(bench.Queue.TryAddLive(QueueBench.Job(1, seconds: 18)));
    }

    [Fact]
    public async Task FinishedCallsWaitForRoom()
    {
        await using var bench = new QueueBench(new() { MostFinishedJobs = 1 });
        await bench.Queue.AddFinishedAsync(QueueBench.Job(1, Finished), Cancellation);
        await bench.TakenAsync(clips: 1);
        await bench.Queue.AddFinishedAsync(QueueBench.Job(2, Finished), Cancellation);

        var third = bench.Queue.AddFinishedAsync(QueueBench.Job(3, Finished), Cancellation);
        Assert.False(third.IsCompleted);
        bench.Answer("a");
        await third;
    }

    [Fact]
    public async Task ADeletedCallMakesRoom()
    {
        await using var bench = new QueueBench(new() { MostFinishedJobs = 1 });
        var deleted = Guid.NewGuid();
        bench.Queue.TryAddLive(QueueBench.Job(1));
        await bench.TakenAsync(clips: 1);
        bench.Queue.TryAddLive(QueueBench.Job(2, callId: deleted));
        await bench.Queue.AddFinishedAsync(QueueBench.Job(3, Finished, callId: deleted), Cancellation);

        bench.Queue.Forget(deleted);

        Assert.Equal(new(0, 0, 0, 0, 1), bench.Queue.Backlog);
        await bench.Queue.AddFinishedAsync(QueueBench.Job(4, Finished), Cancellation);
        bench.Answer("a");
        bench.Answer("b");
        await bench.NextAsync();
        Assert.Equal(4 * 8_000, (await bench.NextAsync()).Job.Stretch.Range.Start);
    }

    [Fact]
    public async Task NoModelForTheLanguageIsToldNotHidden()
    {
        await using var bench = new QueueBench();
        bench.Queue.TryAddLive(QueueBench.Job(1, language: "fr"));
        Assert.Equal(RecognitionCode.NoModel, (await bench.NextAsync()).Fault!.Code);
    }

    public static TheoryData<Exception> Unreadable => [new FileNotFoundException("gone"), new AudioFormatException(AudioFormatException.BadHeader, "broken")];

    [Theory, MemberData(nameof(Unreadable), DisableDiscoveryEnumeration = true)]
    public async Task ASoundThatCannotBeReadIsToldNotHidden(Exception why)
    {
        await using var bench = new QueueBench();
        bench.Queue.TryAddLive(QueueBench.Job(1) with { Read = _ => throw why });
        Assert.Equal(RecognitionCode.SoundUnreadable, (await bench.NextAsync()).Fault!.Code);
    }

    [Fact]
    public async Task AFaultThatNobodyForesawFailsItsOwnUtteranceAlone()
    {
        await using var bench = new QueueBench();
        bench.Answer(_ => throw new InvalidOperationException("unforeseen"));
        bench.Answer("Too expensive.");
        bench.Queue.TryAddLive(QueueBench.Job(1));
        bench.Queue.TryAddLive(QueueBench.Job(3));
        Assert.Equal(RecognitionCode.Failed, (await bench.NextAsync()).Fault!.Code);
        Assert.Equal("Too expensive.", (await bench.NextAsync()).Pieces![0].Text);
    }

    [Fact]
    public async Task AFaultOfOneJobEndsNoOther()
    {
        await using var bench = new QueueBench { ListenerFault = new InvalidOperationException("the database is locked") };
        bench.Answer(_ => throw new RecognitionException(RecognitionCode.WorkerLost, "The worker died."));
        bench.Answer("b");
        bench.Answer("c");
        for (var second = 1; second <= 3; second++)
            bench.Queue.TryAddLive(QueueBench.Job(second));

        Assert.Equal(RecognitionCode.WorkerLost, (await bench.NextAsync()).Fault!.Code);
        Assert.Equal("b", (await bench.NextAsync()).Pieces![0].Text);
        Assert.Equal("c", (await bench.NextAsync()).Pieces![0].Text);
    }

    [Fact]
    public async Task SilenceGivesNoPiece()
    {
        await using var bench = new QueueBench();
        bench.Answer(" ");
        bench.Queue.TryAddLive(QueueBench.Job(1));
        Assert.Empty((await bench.NextAsync()).Pieces!);
    }

    [Fact]
    public async Task StoppingGivesUpWhatIsInHand()
    {
        var bench = new QueueBench();
        bench.Queue.TryAddLive(QueueBench.Job(1));
        await bench.TakenAsync(clips: 1);
        await bench.DisposeAsync();
        await bench.DisposeAsync();
    }
}
