using CallCoach.Audio;
using CallCoach.Coaching;
using CallCoach.Speech;
using CallCoach.Transcription;

namespace CallCoach.Calls.Tests.Text;

public sealed class LiveTextTests
{
    private const int Rate = CallBench.RateHz;

    [Fact]
    public async Task WhatIsSaidComesWhileTheCallRunsWithItsSideAndTime()
    {
        using var bench = new CallBench(recogniser: new ScriptedRecogniser(clip => clip.Seconds > 2.5 ? "This is Li Na." : "Hello?"));
        bench.Say(agent: Voice.Utter(16), customer: Signal.Silence(4 * Rate));        // 4 s
        bench.Say(agent: Signal.Silence(2 * Rate), customer: Voice.Utter(4));   // 1 s, then a second to breathe
        bench.Say(agent: Signal.Silence(Rate), customer: Signal.Silence(Rate));

        var lines = (await bench.HeardAsync(2)).OrderBy(line => line.Start).ToList();

        Assert.Equal([(Side.Agent, "This is Li Na."), (Side.Customer, "Hello?")], lines.Select(line => (line.Side, line.Text)));
        Assert.Equal([1, 2], lines.Select(line => line.Number).Order());
        Assert.Equal(0, lines[0].Start, tolerance: 0.3);
        Assert.Equal(4, lines[0].End, tolerance: 0.3);
        Assert.Equal(4, lines[1].Start, tolerance: 0.3);
        Assert.Equal("Hello?", Assert.Single(lines[1].Words).Text);
        Assert.Equal(TranscriptState.Live, bench.Call.TextState);
    }

    [Fact]
    public async Task ASentenceWithAShortPauseIsOneLineAndIsHeardAgainAsAWhole()
    {
        var parts = new Queue<string>(["We have.", "Twelve lives."]);
        using var bench = new CallBench(recogniser: new ScriptedRecogniser(clip => clip.Seconds > 2.5 ? "We have twelve lines." : parts.Dequeue()));
        SayInTwoBreaths(bench);

        var heard = await bench.HeardAsync(3);

        Assert.Equal([(1, "We have."), (1, "We have. Twelve lives."), (1, "We have twelve lines.")], heard.Select(line => (line.Number, line.Text)));
        var line = Assert.Single(bench.Call.TextSoFar().Lines);
        Assert.Equal(("We have twelve lines.", Side.Customer), (line.Text, line.Side));
        Assert.Equal(0, line.Start, tolerance: 0.3);
        Assert.Equal(2.4, line.End, tolerance: 0.3);
        bench.Call.End(CallStatus.Ended);
        Assert.Equal(TranscriptState.Done, bench.Outcome!.Text!.State);
    }

    [Fact]
    public async Task APartThatIsLostIsMadeUpForAfterTheCallAndTheRestHasLinesOfItsOwn()
    {
        var recogniser = new ScriptedRecogniser(_ => "Twelve lines.");
        using var bench = new CallBench(recogniser: recogniser);
        recogniser.Faults.Enqueue(RecognitionCode.WorkerLost);
        SayInTwoBreaths(bench);

        var line = Assert.Single(await bench.HeardAsync(1));

        Assert.Equal(1.4, line.Start, tolerance: 0.3);
        bench.Call.End(CallStatus.Ended);
        Assert.Equal((TranscriptState.Working, 1), (bench.Outcome!.Text!.State, bench.Outcome.Text.Lines.Count));
    }

    [Fact]
    public async Task WhatWasSilencedIsNotHeardAgain()
    {
        var parts = new Queue<string>(["It is 4111 1111", "1111 1111."]);
        var recogniser = new ScriptedRecogniser(_ => parts.Dequeue());
        using var bench = new CallBench(recogniser: recogniser, policy: new CallPolicy(null, Redact: true));
        bench.Say(Signal.Silence(7 * Rate / 5), Signal.Concat(Voice.Utter(4), Signal.Silence(2 * Rate / 5)));
        await bench.HeardAsync(1);
        bench.Say(Signal.Silence(8 * Rate / 5), Signal.Concat(Voice.Utter(4), Signal.Silence(3 * Rate / 5)));
        await bench.HeardAsync(2);
        bench.Say(Signal.Silence(2 * Rate), Signal.Silence(2 * Rate));
        bench.Call.End(CallStatus.Ended);

        Assert.Equal("It is ***.", Assert.Single(bench.Outcome!.Text!.Lines).Text);
        Assert.Equal(2, recogniser.Asked);
    }

    private static void SayInTwoBreaths(CallBench bench)
    {
        foreach (var after in new[] { 2 * Rate / 5, Rate })
            bench.Say(Signal.Silence(Rate + after), Signal.Concat(Voice.Utter(4), Signal.Silence(after)));
        bench.Say(Signal.Silence(Rate), Signal.Silence(Rate));
    }

    [Fact]
    public async Task TheSoundOfAnUtteranceIsThatOfItsOwnChannel()
    {
        var clips = new List<SpeechClip>();
        var recogniser = new ScriptedRecogniser(clip =>
        {
            lock (clips)
                clips.Add(clip);
            return "yes";
        });
        using var bench = new CallBench(recogniser: recogniser);
        var talk = Voice.Utter(8, amplitude: 0.5);
        bench.Say(agent: Voice.Utter(8, amplitude: 0.05), customer: Signal.Silence(talk.Length));
        bench.Say(agent: Signal.Silence(talk.Length), customer: talk);
        bench.Say(agent: Signal.Silence(Rate), customer: Signal.Silence(Rate));
        await bench.HeardAsync(2);

        Assert.Equal([0.05f, 0.5f], clips.Select(clip => MathF.Round(clip.Samples.Max(MathF.Abs), 2)).Order());
        Assert.All(clips, clip => Assert.Equal(2 + 0.5, clip.Seconds, tolerance: 0.3));
    }

    [Fact]
    public void ARecogniserThatHangsCostsNeitherSoundNorCues()
    {
        var talk = Voice.Utter(4 * 70);   // more than a minute without a break: a cue is due
        var without = Run(null);
        var hanging = new ScriptedRecogniser(_ => "never");
        hanging.Hang();
        var with = Run(hanging);

        Assert.Contains(without.Told, told => told.StartsWith("cue", StringComparison.Ordinal));
        Assert.Equal(without.Told, with.Told);
        Assert.Equal(without.Cues, with.Cues);
        Assert.Equal(without.Sound, with.Sound);

        (List<string> Told, List<(string, long)> Cues, int[] Sound) Run(ScriptedRecogniser? recogniser)
        {
            using var bench = new CallBench(recogniser: recogniser);
            for (var at = 0; at < talk.Length; at += Rate)
                bench.Say(talk.AsSpan(at, Math.Min(Rate, talk.Length - at)).ToArray(), Signal.Silence(Math.Min(Rate, talk.Length - at)));
            bench.Call.End(CallStatus.Ended);
            return (bench.Told, [.. bench.Outcome!.Result!.Cues.Select(cue => (cue.Raised.Code, cue.Raised.Position))], bench.Recorded()[0]);
        }
    }

    [Fact]
    public async Task TooMuchWaitingSpeechIsLeftForLaterAndSaid()
    {
        var recogniser = new ScriptedRecogniser(_ => "yes");
        recogniser.Hang();
        using var bench = new CallBench(recogniser: recogniser, limits: new TranscriptionQueueOptions { MostLiveSeconds = 5 });
        bench.Say(Signal.Concat(Voice.Utter(8), Signal.Silence(Rate)), Signal.Silence(3 * Rate));       // 2 s of speech
        await recogniser.NextAskedAsync(TestContext.Current.CancellationToken);
        for (var i = 0; i < 5; i++)
            bench.Say(Signal.Concat(Voice.Utter(8), Signal.Silence(Rate)), Signal.Silence(3 * Rate));

        Assert.Equal(TranscriptState.Behind, bench.Call.TextState);
        recogniser.GoOn();
        await bench.HeardAsync(3);   // one was in hand, two waited
        bench.Say(Signal.Concat(Voice.Utter(8), Signal.Silence(Rate)), Signal.Silence(3 * Rate));
        Assert.Equal(TranscriptState.Live, bench.Call.TextState);
        Assert.Equal(["text Behind", "text Live"], bench.Told.Where(told => told.StartsWith("text", StringComparison.Ordinal)));
        await bench.HeardAsync(4);
        bench.Call.End(CallStatus.Ended);
        Assert.Equal((TranscriptState.Working, 4), (bench.Outcome!.Text!.State, bench.Outcome.Text.Lines.Count));
    }

    [Fact]
    public async Task ACallOfWhichAllIsWrittenDownIsDone()
    {
        using var bench = new CallBench(recogniser: new ScriptedRecogniser(_ => "Goodbye"));
        bench.Say(Signal.Concat(Voice.Utter(8), Signal.Silence(Rate)), Signal.Silence(3 * Rate));
        await bench.HeardAsync(1);
        bench.Call.End(CallStatus.Ended);
        Assert.Equal((TranscriptState.Done, 1), (bench.Outcome!.Text!.State, bench.Outcome.Text.Lines.Count));
    }

    [Fact]
    public void TheLastWordsAreMadeUpForAfterTheCall()
    {
        using var bench = new CallBench(recogniser: new ScriptedRecogniser(_ => "Goodbye"));
        bench.Say(Voice.Utter(8), Signal.Silence(2 * Rate));
        bench.Call.End(CallStatus.Ended);
        Assert.Equal((TranscriptState.Working, 0), (bench.Outcome!.Text!.State, bench.Outcome.Text.Lines.Count));
    }

    [Fact]
    public async Task SwappedRolesTakeTheWordsAlong()
    {
        var recogniser = new ScriptedRecogniser(_ => "Hello");
        using var bench = new CallBench(recogniser: recogniser);
        bench.Say(Signal.Concat(Voice.Utter(8), Signal.Silence(Rate)), Signal.Silence(3 * Rate));
        await bench.HeardAsync(1);
        recogniser.Hang();
        bench.Say(Signal.Concat(Voice.Utter(8), Signal.Silence(Rate)), Signal.Silence(3 * Rate));

        Assert.True(bench.Call.SwapRoles());
        recogniser.GoOn();
        await bench.HeardAsync(2);   // was asked for before the swap

        Assert.Equal([Side.Customer, Side.Customer], bench.Call.TextSoFar().Lines.Select(line => line.Side));
    }

    [Fact]
    public async Task ANumberThatIsSplitOverLinesIsMaskedInBothAndSilenced()
    {
        var said = new Queue<string>(["My card is 4111 1111", "1111 1111 that is it"]);
        using var bench = new CallBench(recogniser: new ScriptedRecogniser(_ => said.Dequeue()), policy: new CallPolicy(null, Redact: true));
        bench.Say(Signal.Concat(Voice.Utter(16), Signal.Silence(Rate)), Signal.Silence(5 * Rate));
        var first = Assert.Single(await bench.HeardAsync(1));
        Assert.Equal("My card is ***", first.Text);
        Assert.True(bench.Recorded()[0][(3 * Rate)..(4 * Rate)].Max(Math.Abs) > 1_000);   // it may still be something else

        bench.Say(Signal.Concat(Voice.Utter(16), Signal.Silence(Rate)), Signal.Silence(5 * Rate));
        await bench.HeardAsync(2);

        Assert.DoesNotContain(bench.Call.TextSoFar().Lines, line => line.Text.Contains("11", StringComparison.Ordinal) || line.Words.Any(word => word.Text.Contains("11", StringComparison.Ordinal)));
        var recorded = bench.Recorded();
        Assert.Equal(0, recorded[0][(int)(2.5 * Rate)..(int)(3.5 * Rate)].Max(Math.Abs));
        Assert.Equal(0, recorded[0][(int)(5.5 * Rate)..(int)(6.5 * Rate)].Max(Math.Abs));
        Assert.True(recorded[0][..Rate].Max(Math.Abs) > 1_000);
    }

    [Fact]
    public void ALanguageWithoutAModelIsSaidAtOnce()
    {
        var recogniser = new ScriptedRecogniser(_ => "hello");
        recogniser.Unknown.Add("");
        using var bench = new CallBench(recogniser: recogniser);
        bench.Say(Signal.Concat(Voice.Utter(8), Signal.Silence(Rate)), Signal.Silence(3 * Rate));
        bench.Call.End(CallStatus.Ended);
        Assert.Equal(TranscriptState.NoModel, bench.Outcome!.Text!.State);
        Assert.Equal(0, recogniser.Asked);
    }

    [Fact]
    public void WithoutARecogniserThereIsNoText()
    {
        using var bench = new CallBench();
        bench.Say(Signal.Concat(Voice.Utter(8), Signal.Silence(Rate)), Signal.Silence(3 * Rate));
        bench.Call.End(CallStatus.Ended);
        Assert.Equal(TranscriptState.Off, bench.Outcome!.Text!.State);
    }

    [Theory, InlineData(8_000), InlineData(16_000), InlineData(44_100)]
    public void AClipIsReadWhereItLiesWhateverTheRate(int rateHz)
    {
        var folder = Directory.CreateTempSubdirectory("callcoach-clips-");
        var path = Path.Combine(folder.FullName, "call.wav");
        using (var recording = new CallRecording(path, rateHz, 2))
        {
            var second = Signal.Sine(440, 0.5, rateHz, rateHz);
            recording.Append(Signal.Silence(3 * rateHz), Signal.Concat(Signal.Silence(rateHz), second, Signal.Silence(rateHz)));

            var clip = RecordingClips.Read(path, channel: 1, new TimeRange(SpeechFormat.Samples(0.75), SpeechFormat.Samples(2.25)));
            var past = RecordingClips.Read(path, channel: 1, new TimeRange(SpeechFormat.Samples(2.5), SpeechFormat.Samples(9)));

            Assert.Equal(1.5 * RecognitionFormat.SampleRateHz, clip.Length, tolerance: 2);
            Assert.True(clip[..3_900].Max(MathF.Abs) < 0.01 && clip[20_100..].Max(MathF.Abs) < 0.01);
            Assert.Equal(-9.03f, Decibels.FromPower(Energy.MeanSquare(clip.AsSpan(5_000, 14_000))), tolerance: 0.1f);
            Assert.Equal(0.5 * RecognitionFormat.SampleRateHz, past.Length, tolerance: 2);
        }
        folder.Delete(recursive: true);
    }
}
