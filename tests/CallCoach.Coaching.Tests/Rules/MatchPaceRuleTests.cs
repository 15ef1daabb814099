using CallCoach.Coaching;

namespace CallCoach.Coaching.Tests;

public class MatchPaceRuleTests
{
    private static ScriptedCall Talk(Voice agent, Voice customer, double customerSeconds = 35) =>
        new ScriptedCall(Plans.Only("match-pace")).CustomerTalk(customerSeconds, customer).Talk(60, agent).End();

    [Theory, InlineData(1.37, 0), InlineData(1.43, 1)]
    public void AFasterAgentIsToldFromTheRatioThatIsSet(double tempo, int cues)
    {
        var calm = Voice.Normal with { SpeakingRate = 3.2, ArticulationRate = 4.0 };
        Assert.Equal(cues, Talk(calm.Times(tempo), calm).Codes.Count());
    }

    [Theory, InlineData(1.37, 0), InlineData(1.43, 1)]
    public void ASlowerAgentAsWell(double tempo, int cues)
    {
        var calm = Voice.Normal with { SpeakingRate = 3.2, ArticulationRate = 4.0 };
        Assert.Equal(cues, Talk(calm, calm.Times(tempo)).Codes.Count());
    }

    [Fact]
    public void NobodyIsAskedToLeaveTheTeamsBand()
    {
        var customer = Voice.Normal with { SpeakingRate = 2.0, ArticulationRate = 2.6 };
        Assert.Empty(Talk(Voice.Normal with { SpeakingRate = 3.4, ArticulationRate = 4.2 }, customer).Codes);
    }

    [Fact]
    public void ACustomerWhoSaidLittleHasNoPace() => Assert.Empty(Talk(Voice.Normal, Voice.Normal.Times(0.6), customerSeconds: 20).Codes);

    [Fact]
    public void AShortDifferenceIsNotTold()
    {
        var calm = Voice.Normal with { SpeakingRate = 3.2, ArticulationRate = 4.0 };
        var call = new ScriptedCall(Plans.Only("match-pace")).CustomerTalk(35, calm).Talk(15, calm.Times(1.45)).End();
        Assert.Empty(call.Codes);
    }

    [Fact]
    public void ARecordingWithOneChannelIsNotJudged() =>
        Assert.Empty(new ScriptedCall(Plans.Only("match-pace"), mono: true).CustomerTalk(35, Voice.Normal.Times(0.6)).Talk(60, Voice.Normal).End().Codes);
}
