using CallCoach.Coaching;
using CallCoach.Speech;
using FsCheck;
using FsCheck.Fluent;

namespace CallCoach.Coaching.Tests;

/// <summary>What the engine promises for any call: random ones, with a plan so eager that every promise is put to work.</summary>
public class CueEngineProperties
{
    private static readonly CoachingPlan Eager = Plans.With("""
        {"pacing":{"budgetCues":3,"budgetSeconds":60,"leastShownSeconds":1},
         "rules":{"slow-down":{"pacing":{"sustainSeconds":0.5,"cooldownSeconds":20,"mostPerCall":3}},
                  "speed-up":{"pacing":{"sustainSeconds":0.5,"cooldownSeconds":25}},
                  "speak-up":{"pacing":{"sustainSeconds":0.5,"cooldownSeconds":20}},
                  "soften":{"pacing":{"sustainSeconds":0.5,"cooldownSeconds":30,"showSeconds":5}},
                  "dead-air":{"quietSeconds":2,"pacing":{"cooldownSeconds":20}},
                  "let-them-finish":{"interruptions":1,"pacing":{"cooldownSeconds":20}}}}
        """);

    private static readonly Voice[] Moods =
    [
        Voice.Normal, Voice.Normal, Voice.Normal.Times(1.8), Voice.Normal.Times(0.5), Voice.Normal.Louder(-22), Voice.Normal.Louder(12),
        Voice.Normal with { Fades = true, FadeDb = -14 }, Voice.Normal with { PitchSpreadSemitones = 0.8 }, Voice.Normal.Times(1.8).Louder(-15),
    ];

    private enum Act
    {
        Talk,
        TalkOn,
        Customer,
        Silence,
        Interrupt,
    }

    private static readonly Gen<(Act Act, int Mood, int Seconds)> Scene =
        from act in Gen.Elements(Act.Talk, Act.Talk, Act.TalkOn, Act.Customer, Act.Silence, Act.Interrupt)
        from mood in Gen.Choose(0, Moods.Length - 1)
        from seconds in Gen.Choose(1, 20)
        select (act, mood, seconds);

    private static readonly Arbitrary<(Act Act, int Mood, int Seconds)[]> Calls =
        Arb.From(Gen.ArrayOf(Scene, 12), scenes => Enumerable.Range(0, scenes.Length).Select(skip => scenes.Where((_, i) => i != skip).ToArray()));

    [Fact]
    public void ThereAreNeverTwoCuesAtOnceAndEveryOneIsClearedOnce() => ForAnyCall(call =>
    {
        CueRaised? shown = null;
        foreach (var told in call.Heard.All)
        {
            if (told is CueRaised raised)
            {
                Assert.Null(shown);
                shown = raised;
            }
            else if (told is CueCleared cleared)
            {
                Assert.Equal(shown?.Number, cleared.Number);
                Assert.True(cleared.Position >= shown!.Position);
                shown = null;
            }
        }

        Assert.Null(shown);
    });

    [Fact]
    public void TheBudgetIsNeverExceeded() => ForAnyCall(call =>
    {
        var raised = call.Heard.Raised.Select(cue => cue.Position).ToList();
        Assert.All(raised, from => Assert.True(raised.Count(at => at >= from && at < from + 60 * SpeechFormat.SampleRateHz) <= 3));
    });

    [Fact]
    public void EveryKindKeepsItsCooldownAndItsMost() => ForAnyCall(call =>
    {
        foreach (var kind in call.Heard.Raised.GroupBy(cue => cue.Code))
        {
            var pacing = Eager.Rules[kind.Key].Pacing;
            Assert.True(kind.Count() <= pacing.MostPerCall);
            Assert.All(kind.Zip(kind.Skip(1)), pair => Assert.True(SpeechFormat.Seconds(pair.Second.Position - pair.First.Position) >= pacing.CooldownSeconds));
        }
    });

    [Fact]
    public void EveryCueHasOneOutcomeAndNumbersCountUp() => ForAnyCall(call =>
    {
        Assert.Equal(Enumerable.Range(1, call.Heard.Raised.Count()), call.Heard.Raised.Select(cue => cue.Number));
        Assert.Equal(call.Heard.Raised.Select(cue => cue.Number), call.Heard.Outcomes.Select(outcome => outcome.Number).Order());
    });

    [Fact]
    public void TheRandomCallsDoGetCues()
    {
        var calls = Calls.Generator.Sample(10).Select(Play).ToList();
        Assert.True(calls.Sum(call => call.Heard.Raised.Count()) >= 20);
        Assert.True(calls.SelectMany(call => call.Codes).Distinct().Count() >= 5);
    }

    [Fact]
    public void TheSameCallIsToldTheSame() => ForAnyCall(call => { }, compare: true);

    private static void ForAnyCall(Action<ScriptedCall> holds, bool compare = false) =>
        Prop.ForAll(Calls, scenes =>
        {
            var call = Play(scenes);
            holds(call);
            if (compare)
                Assert.Equal(call.Heard.All, Play(scenes).Heard.All);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(15));

    private static ScriptedCall Play((Act Act, int Mood, int Seconds)[] scenes)
    {
        var call = new ScriptedCall(Eager).CustomerTalk(5).Talk(40, Voice.Normal);
        foreach (var (act, mood, seconds) in scenes)
            Play(call, act, Moods[mood], seconds);
        return call.End();
    }

    private static ScriptedCall Play(ScriptedCall call, Act act, Voice voice, int seconds) => act switch
    {
        Act.Talk => call.Talk(seconds, voice),
        Act.TalkOn => call.Run(seconds * 2, voice),
        Act.Customer => call.CustomerTalk(seconds),
        Act.Silence => call.Run(seconds / 2.0, Voice.Silent),
        _ => call.Interrupt(),
    };
}
