using CallCoach.Coaching;
using CallCoach.Speech;

namespace CallCoach.Coaching.Tests;

public class CueEngineTests
{
    private static readonly Voice Rush = Voice.Normal.Times(1.7);
    private static readonly Voice Soft = Voice.Normal.Louder(-22);

    [Fact]
    public void NormalTalkGetsNoCue()
    {
        var call = new ScriptedCall().Talk(600, Voice.Normal).End();
        Assert.Empty(call.Heard.All);
    }

    [Fact]
    public void ACueClearsWhenTheBehaviourIsBackAndTellsThatItChanged()
    {
        var call = new ScriptedCall().Talk(45, Voice.Normal).Talk(10, Rush).Talk(20, Voice.Normal).End();
        var cue = Assert.Single(call.Heard.Raised);
        var cleared = Assert.Single(call.Heard.Cleared);
        Assert.Equal((1, "slow-down", "default-1"), (cue.Number, cue.Code, cue.RuleVersion));
        Assert.Equal((1, CueClearReason.Corrected), (cleared.Number, cleared.Reason));
        Assert.Equal(true, Assert.Single(call.Heard.Outcomes).Changed);
    }

    [Fact]
    public void ACueExpiresWhenTheBehaviourStaysAndTellsThatItDidNotChange()
    {
        var call = new ScriptedCall().Talk(45, Voice.Normal).Talk(60, Rush).End();
        var cue = Assert.Single(call.Heard.Raised);
        var cleared = Assert.Single(call.Heard.Cleared);
        Assert.Equal(CueClearReason.Expired, cleared.Reason);
        Assert.Equal(20, SpeechFormat.Seconds(cleared.Position - cue.Position), tolerance: 0.01);
        Assert.Equal(false, Assert.Single(call.Heard.Outcomes).Changed);
    }

    [Fact]
    public void TheEndOfTheCallClearsTheCueAndLeavesTheOutcomeOpen()
    {
        var call = new ScriptedCall().Talk(45, Voice.Normal).Talk(10, Rush).End();
        Assert.Equal(CueClearReason.CallEnded, Assert.Single(call.Heard.Cleared).Reason);
        Assert.Null(Assert.Single(call.Heard.Outcomes).Changed);
        Assert.Null(call.Engine.Shown);
    }

    [Fact]
    public void AfterTheEndNothingIsTold()
    {
        var call = new ScriptedCall().Talk(45, Voice.Normal).End();
        call.Talk(60, Rush).End();
        Assert.Empty(call.Heard.All);
    }

    [Theory, InlineData(4.8, 0), InlineData(5.2, 1)]
    public void SustainCountsTheAgentsOwnSpeech(double rushSeconds, int cues)
    {
        var call = new ScriptedCall(Plans.Only("slow-down")).Talk(45, Voice.Normal);
        call.Run(rushSeconds / 2, Rush).CustomerTalk(30).Run(rushSeconds / 2, Rush).End();
        Assert.Equal(cues, call.Codes.Count());
    }

    [Theory, InlineData(1.2, 1), InlineData(1.0, 0)]
    public void SustainStandsBetweenTheThresholdsAndStartsAnewWhenTheBehaviourIsBack(double tempoBetween, int cues)
    {
        var call = new ScriptedCall(Plans.Only("slow-down")).Talk(45, Voice.Normal);
        call.Run(2.8, Rush).Run(5, Voice.Normal.Times(tempoBetween)).Run(2.8, Rush).End();
        Assert.Equal(cues, call.Codes.Count());
    }

    [Fact]
    public void TheBudgetWithholdsTheSecondCueUntilAMinuteHasPassed()
    {
        var call = new ScriptedCall().Talk(45, Voice.Normal).Talk(20, Rush).Talk(60, Soft).End();
        var cues = call.Heard.Raised.ToList();
        Assert.Equal(["slow-down", "speak-up"], cues.Select(cue => cue.Code));
        Assert.Equal(60, SpeechFormat.Seconds(cues[1].Position - cues[0].Position), tolerance: 1.5);   // no cue in the agent's silence
    }

    [Fact]
    public void AWithheldMomentTellsWhatFollowedWithoutTheCue()
    {
        var call = new ScriptedCall().Talk(45, Voice.Normal).Talk(12, Rush).Talk(8, Voice.Normal).Talk(6, Soft).Talk(30, Voice.Normal).End();
        var moment = Assert.Single(call.Heard.Withheld);
        Assert.Equal(("speak-up", WithholdReason.Budget, true), (moment.Code, moment.Reason, moment.Changed));
        Assert.Equal("levelDbfs", moment.Evidence.Reading);
    }

    [Fact]
    public void AMomentThatGetsItsCueLaterIsNoComparison()
    {
        var plan = Plans.With("""{"pacing":{"budgetSeconds":25}}""");
        var call = new ScriptedCall(plan).Talk(45, Voice.Normal).Talk(10, Rush).Talk(60, Soft).End();
        Assert.Contains("speak-up", call.Codes);
        Assert.All(call.Heard.Withheld.Where(moment => moment.Code == "speak-up"), moment => Assert.Null(moment.Changed));
    }

    [Fact]
    public void TheMoreUrgentOfTwoWins()
    {
        var plan = Plans.With("""{"rules":{"slow-down":{"pacing":{"sustainSeconds":3}}}}""");   // as long as speak-up
        var call = new ScriptedCall(plan).Talk(45, Voice.Normal).Talk(10, Rush.Louder(-10)).End();
        Assert.Equal("speak-up", Assert.Single(call.Codes));
        Assert.Equal(("slow-down", WithholdReason.OtherCue), call.Heard.Withheld.Select(moment => (moment.Code, moment.Reason)).Single());
    }

    [Fact]
    public void AMoreUrgentCueReplacesTheOneShownWhereTheBudgetAllows()
    {
        var plan = Plans.With("""{"pacing":{"budgetCues":2}}""");
        var call = new ScriptedCall(plan).Talk(45, Voice.Normal).Talk(8, Rush).Talk(10, Rush.Louder(-10)).End();
        Assert.Equal(["slow-down", "speak-up"], call.Codes);
        Assert.Equal(CueClearReason.Replaced, call.Heard.Cleared.First().Reason);
    }

    [Fact]
    public void TheSameCueWaitsForItsCooldown()
    {
        var call = new ScriptedCall(Plans.Only("slow-down")).Talk(45, Voice.Normal);
        for (var i = 0; i < 6; i++)
            call.Talk(20, Rush).Talk(20, Voice.Normal);
        var gaps = call.Heard.Raised.Zip(call.Heard.Raised.Skip(1), (a, b) => SpeechFormat.Seconds(b.Position - a.Position));
        Assert.NotEmpty(gaps);
        Assert.All(gaps, gap => Assert.True(gap >= 120));
        Assert.Contains(call.Heard.Withheld, moment => moment.Reason == WithholdReason.Cooldown);
    }

    [Fact]
    public void ACallHasItsMostOfAKind()
    {
        var plan = Plans.With("""{"rules":{"slow-down":{"pacing":{"mostPerCall":2,"cooldownSeconds":20}}}}""");
        var call = new ScriptedCall(plan).Talk(45, Voice.Normal);
        for (var i = 0; i < 5; i++)
            call.Talk(20, Rush).Talk(60, Voice.Normal);
        Assert.Equal(2, call.Codes.Count());
        Assert.Contains(call.Heard.Withheld, moment => moment.Reason == WithholdReason.MostPerCall);
    }

    [Fact]
    public void ACueStaysAtLeastAsLongAsAGlanceNeeds()
    {
        var call = new ScriptedCall(Plans.Only("pause"), mono: true).Run(60.5, Voice.Normal).Run(5, Voice.Silent).End();
        var shown = Assert.Single(call.Heard.Cleared).Position - Assert.Single(call.Heard.Raised).Position;
        Assert.Equal(2, SpeechFormat.Seconds(shown), tolerance: 0.01);
    }

    [Fact]
    public void NothingIsJudgedInAGap()
    {
        var call = new ScriptedCall().Talk(20, Voice.Normal).CustomerTalk(10).Gap(30).Talk(10, Voice.Normal).End();
        Assert.Empty(call.Heard.All);
    }

    [Fact]
    public void ReadingsThatComeTwiceChangeNothing()
    {
        static List<object> Run(bool twice)
        {
            var heard = new RecordingListener();
            var engine = new CueEngine(CoachingPlan.Default, "en", AgentUsual.Unknown, heard);
            for (var tick = 1; tick <= 1200; tick++)
            {
                var voice = tick < 500 ? Voice.Normal : Rush;
                var readings = new CallReadings(tick * 800L, voice.Readings(tick * 0.1), default, false, default);
                engine.OnReadings(readings);
                if (twice)
                    engine.OnReadings(readings);
            }

            return heard.All;
        }

        Assert.NotEmpty(Run(twice: false));
        Assert.Equal(Run(twice: false), Run(twice: true));
    }

    [Fact]
    public void AMomentInWhichNothingIsDecidedAllocatesNothing()
    {
        var call = new ScriptedCall().Talk(60, Voice.Normal).CustomerTalk(20);
        var readings = new CallReadings(call.Position, Voice.Normal.Readings(60), Voice.Silent.Readings(20), true, default);
        Feed(50);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Feed(400);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        void Feed(int ticks)
        {
            for (; ticks > 0; ticks--)
            {
                readings = readings with { Position = readings.Position + 800 };
                call.Engine.OnFrame(Side.Agent, new ChannelFrame(readings.Position, true, -20, 180, 1, 0));
                call.Engine.OnFrame(Side.Customer, new ChannelFrame(readings.Position, false, -60, 0, 0, 0));
                call.Engine.OnReadings(readings);
            }
        }
    }
}
