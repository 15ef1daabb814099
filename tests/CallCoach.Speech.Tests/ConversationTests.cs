using CallCoach.Speech;

namespace CallCoach.Speech.Tests;

public sealed class ConversationTests
{
    [Fact]
    public void TheFloorGoesToTheAnswer()
    {
        var talk = Talk("aaaaaaaaaa.....cccccccccccccccc...aaaaaaaaaaaaa");
        Assert.Equal([(Side.Agent, Range(0, 1.0)), (Side.Customer, Range(1.5, 3.1)), (Side.Agent, Range(3.4, 4.7))], talk.Measures.Turns);
        Assert.Equal(0.3, talk.Measures.MedianResponseSeconds, tolerance: 0.001);
        Assert.Equal(1.3, talk.Measures.LongestMonologueSeconds, tolerance: 0.001);
        Assert.Equal(23.0 / 39, talk.Measures.TalkRatio, tolerance: 0.001);
    }

    [Theory, InlineData("aaaaaaaaaaaaaaabbbbbbbbbaaaaaaaaaaaaaaaaaaaaa"), InlineData("aaaaaaaaaaaaaaa..cccc..aaaaaaaaaaaaaaaaaaaaaaa")]
    public void ABackchannelLeavesTheFloorAndDoesNotInterrupt(string pattern)
    {
        var talk = Talk(pattern);
        Assert.Equal([(Side.Agent, Range(0, pattern.Length / 10.0))], talk.Measures.Turns);
        Assert.Empty(talk.Measures.Interruptions);
        Assert.Empty(talk.Measures.InterruptionsByCustomer);
    }

    [Fact]
    public void TalkingOverTheCustomerForASecondInterrupts()
    {
        var talk = Talk("cccccccccccccccbbbbbbbbbbbbbaaaaaaaaaaaaaa");
        Assert.Equal([Range(1.5, 2.8)], talk.Measures.Interruptions);
        Assert.Empty(talk.Measures.InterruptionsByCustomer);
        Assert.Equal(Side.Agent, Assert.Single(talk.Findings.Interruptions).Side);
        Assert.Equal(1.3, talk.Measures.OverlapSeconds, tolerance: 0.001);
        Assert.Equal([(Side.Customer, Range(0, 2.8)), (Side.Agent, Range(1.5, 4.2))], talk.Measures.Turns);
    }

    [Fact]
    public void BeginningTogetherIsNoInterruption() =>
        Assert.Empty(Talk("cccccbbbbbbbbbbbbbbbbbbbbbbbaaaaaa").Measures.Interruptions);

    [Fact]
    public void TheCustomerMayInterruptToo()
    {
        var talk = Talk("aaaaaaaaaaaabbbbbbbbbbbbbbcccccccccc");
        Assert.Empty(talk.Measures.Interruptions);
        Assert.Equal([Range(1.2, 2.6)], talk.Measures.InterruptionsByCustomer);
    }

    [Fact]
    public void SilenceOnBothSidesIsDeadAirFromSixSecondsOn()
    {
        Assert.Empty(Talk("aaaa" + new string('.', 59) + "cccc").Measures.DeadAir);
        Assert.Equal([Range(0.4, 6.5)], Talk("aaaa" + new string('.', 61) + "cccc").Measures.DeadAir);
    }

    [Fact]
    public void RingingBeforeTheFirstWordIsNotDeadAir() =>
        Assert.Empty(Talk(new string('.', 100) + "aaaa").Measures.DeadAir);

    [Fact]
    public void TheRunEndsWithABreakOfASecond()
    {
        Assert.Equal(5.0, Talk(new string('a', 20) + new string('.', 9) + new string('a', 21)).Live.AgentRunSeconds, tolerance: 0.001);
        Assert.Equal(2.1, Talk(new string('a', 20) + new string('.', 10) + new string('a', 21)).Live.AgentRunSeconds, tolerance: 0.001);
        Assert.Equal(0, Talk(new string('a', 20) + new string('.', 10)).Live.AgentRunSeconds);
        Assert.Equal(0, Talk(new string('a', 20) + new string('c', 12)).Live.AgentRunSeconds);
    }

    private static TimeRange Range(double start, double end) => new(SpeechFormat.Samples(start), SpeechFormat.Samples(end));

    /// <summary>One letter each 100 ms: a(gent), c(ustomer), b(oth), dot for silence.</summary>
    private static (Findings Findings, ConversationMeasures Measures, ConversationReadings Live) Talk(string pattern)
    {
        var findings = new Findings();
        var conversation = new Conversation(new ConversationOptions(), findings);
        var position = 0L;
        foreach (var letter in pattern.SelectMany(letter => Enumerable.Repeat(letter, 10)))
        {
            conversation.Process(position, letter is 'a' or 'b', letter is 'c' or 'b');
            position += SpeechFormat.HopSamples;
        }
        var live = conversation.Readings(position);
        conversation.Finish(position);
        return (findings, conversation.Measures(), live);
    }
}
