using CallCoach.Coaching;

namespace CallCoach.Coaching.Tests;

/// <summary>From real sound to cues: each fault gets its cue in its own passage, and normal talk gets none.</summary>
public class PromptReplayTests
{
    private static readonly double[] Gaps = [0.45, 1.2];

    private static PromptReplay Faults(int seed) => new PromptReplay(seed)
        .Add("normal", 60, PromptReplay.AsIs, Gaps)
        .Add("slow-down", 60, PromptReplay.Faster, Gaps)
        .Add("normal", 30, PromptReplay.AsIs, Gaps)
        .Add("speak-up", 60, PromptReplay.Quieter, Gaps)
        .Add("finish-strong", 60, PromptReplay.Fading, Gaps)
        .Add("normal", 30, PromptReplay.AsIs, Gaps)
        .Add("pause", 95, PromptReplay.AsIs)
        .Add("normal", 30, PromptReplay.AsIs, Gaps);

    [Theory, InlineData(1), InlineData(2), InlineData(3)]
    public void EachFaultGetsItsCueInItsPassageAndNormalTalkGetsNone(int seed)
    {
        var replay = Faults(seed);
        var cues = replay.Cues(packetSamples: 160);
        foreach (var (name, from, to) in replay.Passages)
        {
            // The last sentence end of a passage is known a moment after the passage.
            var inside = cues.Where(cue => cue.At > from && cue.At <= to + (name == "normal" ? 0 : 1)).Select(cue => cue.Code).ToList();
            if (name == "normal")
                Assert.Empty(inside);
            else
                Assert.Contains(name, inside);
        }
    }

    [Fact]
    public void PacketsOfAnySizeGiveTheSameCues()
    {
        var replay = Faults(seed: 4);
        Assert.Equal(replay.Cues(packetSamples: 160), replay.Cues(packetSamples: 3777));
    }

    [Fact]
    public void TenMinutesOfNormalTalkGetNoCue() => Assert.Empty(new PromptReplay(seed: 5).Add("normal", 600, PromptReplay.AsIs, Gaps).Cues(packetSamples: 800));
}
