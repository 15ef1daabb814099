using CallCoach.Audio;

namespace CallCoach.Calls.Tests.Live;

public sealed class LiveCallTests
{
    [Fact]
    public void SoundIsOnDiskWhenItHasBeenTaken()
    {
        using var bench = new CallBench();

        bench.Call.Append(0, CallBench.Numbered(0, 8_000));

        var recorded = bench.Recorded();
        Assert.Equal(8_000, bench.Call.Position);
        Assert.Equal(8_000, recorded[0].Length);
        Assert.All(Enumerable.Range(0, 8_000), i => Assert.Equal(CallBench.NumberAt(i), recorded[0][i]));
        Assert.All(Enumerable.Range(0, 8_000), i => Assert.Equal(-CallBench.NumberAt(i), recorded[1][i]));
    }

    [Fact]
    public void ARecordingThatGrowsSaysItsLengthOnceASecond()
    {
        using var bench = new CallBench();

        for (var at = 0; at < 20_000; at += 160)
            bench.Call.Append(at, CallBench.Numbered(at, 160));

        using var file = new FileStream(bench.RecordingPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        file.Position = 40;
        Span<byte> told = stackalloc byte[4];
        file.ReadExactly(told);
        Assert.InRange(BitConverter.ToInt32(told) / 4, 20_000 - CallBench.RateHz, 20_000);
    }

    [Fact]
    public void AResendChangesNothing()
    {
        using var bench = new CallBench();
        bench.Call.Append(0, CallBench.Numbered(0, 1_000));

        bench.Call.Append(600, CallBench.Numbered(600, 800));
        bench.Call.Append(0, CallBench.Numbered(0, 500));

        Assert.Equal(1_400, bench.Call.Position);
        Assert.All(Enumerable.Range(0, 1_400), i => Assert.Equal(CallBench.NumberAt(i), bench.Recorded()[0][i]));
    }

    [Fact]
    public void AHoleIsSilenceAndAGap()
    {
        using var bench = new CallBench();
        bench.Call.Append(0, CallBench.Numbered(0, 1_000));

        bench.Call.Append(3_000, CallBench.Numbered(3_000, 100));
        bench.Call.End(CallStatus.Ended);

        var recorded = bench.Recorded()[0];
        Assert.Equal(3_100, recorded.Length);
        Assert.All(recorded[1_000..3_000], sample => Assert.Equal(0, sample));
        Assert.Equal(CallBench.NumberAt(3_000), recorded[3_000]);
        Assert.Equal(new CallGapSpan(1_000, 3_000, CallGapSpan.Lost), Assert.Single(bench.Outcome!.Gaps));
    }

    [Fact]
    public void APauseIsAGapOfItsOwnKind()
    {
        using var bench = new CallBench();
        bench.Call.Append(0, CallBench.Numbered(0, 1_000));

        bench.Call.Pause();
        bench.Call.Resume(9_000);
        bench.Call.Append(9_000, CallBench.Numbered(9_000, 10));
        bench.Call.End(CallStatus.Ended);

        Assert.Equal(["Paused", "Running", "ended Ended"], bench.Told);
        Assert.Equal(new CallGapSpan(1_000, 9_000, CallGapSpan.Paused), Assert.Single(bench.Outcome!.Gaps));
    }

    [Fact]
    public void ASourceThatComesBackWithEverythingLosesAndDoublesNothing()
    {
        using var bench = new CallBench();
        bench.Call.Append(0, CallBench.Numbered(0, 5_000));
        bench.Call.SourceLost();

        Assert.True(bench.Call.TryRejoin());
        bench.Call.Append(4_000, CallBench.Numbered(4_000, 3_000));
        bench.Call.End(CallStatus.Ended);

        Assert.Empty(bench.Outcome!.Gaps);
        Assert.Equal(7_000, bench.Recorded()[0].Length);
        Assert.All(Enumerable.Range(0, 7_000), i => Assert.Equal(CallBench.NumberAt(i), bench.Recorded()[0][i]));
    }

    [Fact]
    public void WhatABrokenConnectionCostIsSaid()
    {
        using var bench = new CallBench();
        bench.Call.Append(0, CallBench.Numbered(0, 1_000));
        bench.Call.SourceLost();
        bench.Call.TryRejoin();

        bench.Call.Append(2_000, CallBench.Numbered(2_000, 100));
        bench.Call.Append(3_000, CallBench.Numbered(3_000, 100));
        bench.Call.End(CallStatus.Ended);

        Assert.Equal([CallGapSpan.SourceLost, CallGapSpan.Lost], bench.Outcome!.Gaps.Select(gap => gap.Cause));
    }

    [Fact]
    public void OnlyACallThatLostItsSourceCanBeRejoined()
    {
        using var bench = new CallBench();

        Assert.False(bench.Call.TryRejoin());
    }

    [Fact]
    public void ALiveCallMayNotRunAheadOfTheClock()
    {
        using var bench = new CallBench(CallKind.Live);
        bench.Clock.Advance(TimeSpan.FromSeconds(5));

        bench.Call.Append(0, CallBench.Numbered(0, 15 * CallBench.RateHz));
        var refused = Assert.Throws<CallRefusedException>(() => bench.Call.Append(15 * CallBench.RateHz, CallBench.Numbered(0, 1)));

        Assert.Equal(CallRefusedException.TooFarAhead, refused.Code);
        Assert.Equal(15 * CallBench.RateHz, bench.Call.Position);
    }

    [Fact]
    public void AReplayMayRunAheadOfTheClock()
    {
        using var bench = new CallBench(CallKind.Replay);

        bench.Call.Append(0, CallBench.Numbered(0, 30 * CallBench.RateHz));

        Assert.Equal(30 * CallBench.RateHz, bench.Call.Position);
    }

    [Theory, InlineData(600, true), InlineData(601, false)]
    public void AHoleOfMoreThanTenMinutesIsRefused(int seconds, bool taken)
    {
        using var bench = new CallBench();
        var position = (long)seconds * CallBench.RateHz;

        var refused = Record.Exception(() => bench.Call.Append(position, CallBench.Numbered(position, 1)));

        Assert.Equal(taken, refused is null);
        Assert.Equal(taken ? position + 1 : 0, bench.Call.Position);
    }

    [Fact]
    public void ACallThatIsTooLongIsRefusedAndKept()
    {
        using var bench = new CallBench(options: new LiveCallOptions { LongestCall = TimeSpan.FromSeconds(2) });
        bench.Call.Append(0, CallBench.Numbered(0, 2 * CallBench.RateHz));

        var refused = Assert.Throws<CallRefusedException>(() => bench.Call.Append(2 * CallBench.RateHz, CallBench.Numbered(0, 1)));

        Assert.Equal(CallRefusedException.TooLong, refused.Code);
        Assert.Equal(2 * CallBench.RateHz, bench.Recorded()[0].Length);
    }

    [Theory, InlineData(3), InlineData(5)]
    public void PartsOfFramesAreRefused(int bytes)
    {
        using var bench = new CallBench();

        var refused = Assert.Throws<CallRefusedException>(() => bench.Call.Append(0, new byte[bytes]));

        Assert.Equal(CallRefusedException.BadMessage, refused.Code);
    }

    [Fact]
    public void MuLawIsDecodedIntoTheRecording()
    {
        using var bench = new CallBench(channels: 1, encoding: SampleEncoding.MuLaw);

        bench.Call.Append(0, [0x80, 0x00, 0xFF]);

        Assert.Equal([32124, -32124, 0], bench.Recorded()[0]);
    }

    [Fact]
    public void SwappingRolesGivesWhatTheOtherOrderWouldHaveGiven()
    {
        using var swapped = new CallBench();
        using var right = new CallBench();
        var speech = Tones(agentFirst: true);
        var mirrored = Tones(agentFirst: false);

        swapped.Call.Append(0, mirrored.AsSpan(0, mirrored.Length / 2));
        Assert.True(swapped.Call.SwapRoles());
        swapped.Call.Append(swapped.Call.Position, mirrored.AsSpan(mirrored.Length / 2));
        right.Call.Append(0, speech);
        swapped.Call.End(CallStatus.Ended);
        right.Call.End(CallStatus.Ended);

        Assert.Equal(ChannelRole.Agent, swapped.Call.Roles.Second);
        Assert.Equal(right.Outcome!.Result!.Measures.Agent.ActiveLevelDbfs, swapped.Outcome!.Result!.Measures.Agent.ActiveLevelDbfs);
        Assert.Equal(right.Outcome.Result.Measures.Agent.Utterances, swapped.Outcome.Result.Measures.Agent.Utterances);
    }

    [Fact]
    public void ACallWithOneChannelHasNoRolesToSwap()
    {
        using var bench = new CallBench(channels: 1);

        Assert.False(bench.Call.SwapRoles());
    }

    [Fact]
    public void AnEndedCallTakesNothingMore()
    {
        using var bench = new CallBench();
        bench.Call.Append(0, CallBench.Numbered(0, 100));
        bench.Call.End(CallStatus.Ended);

        bench.Call.Append(100, CallBench.Numbered(100, 100));
        bench.Call.End(CallStatus.Failed);

        Assert.Equal(100, bench.Recorded()[0].Length);
        Assert.Equal(["ended Ended"], bench.Told);
    }

    [Fact]
    public void ARestThatDidNotComeIsSilence()
    {
        using var bench = new CallBench();
        bench.Call.Append(0, CallBench.Numbered(0, 100));

        bench.Call.End(CallStatus.Ended, position: 300);

        Assert.Equal(300, bench.Recorded()[0].Length);
        Assert.Equal(new CallGapSpan(100, 300, CallGapSpan.Lost), Assert.Single(bench.Outcome!.Gaps));
    }

    // Four seconds: bursts of a harmonic sound on one channel, silence on the other.
    private static byte[] Tones(bool agentFirst)
    {
        var bytes = new byte[4 * CallBench.RateHz * 4];
        for (var i = 0; i < 4 * CallBench.RateHz; i++)
        {
            var burst = i / 2_000 % 2 == 0;
            var sample = burst ? (short)(Enumerable.Range(1, 8).Sum(h => Math.Sin(2 * Math.PI * 150 * h * i / CallBench.RateHz) / h) * 6_000) : (short)0;
            BitConverter.TryWriteBytes(bytes.AsSpan(4 * i + (agentFirst ? 0 : 2)), sample);
        }
        return bytes;
    }
}
