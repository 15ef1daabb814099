using CallCoach.Coaching;
using CallCoach.Speech;

namespace CallCoach.Coaching.Tests;

/// <summary>Criteria that rest on words: judged with a transcript, and only then.</summary>
public class WordCriteriaTests
{
    private static readonly Bands Bands = CoachingPlan.Default.BandsFor("en");

    private static CriterionResult Judge(ICriterion criterion, WordMeasures? words, double low = 0, double high = 0)
    {
        var lines = WrittenCall.Lines(WrittenCall.English);
        var call = new ScoredCall(WrittenCall.Voices(lines), AgentUsual.Unknown, Bands) { Words = words };
        return criterion.Judge(call, Curve.Around(criterion.BandOf(call), low, high));
    }

    private static WordMeasures Words(string dialogue, CallScript? script = null) => WrittenCall.Reader("en", script).Read(WrittenCall.Lines(dialogue)).Measures(null, []);

    [Fact]
    public void WithoutTranscriptNoneApplies() => Assert.All((ICriterion[])[new FillersCriterion(), new NextStepCriterion(), new ScriptCriterion()],
        criterion => Assert.Equal(NotApplicable.NoTranscript, Judge(criterion, words: null).NotApplicable));

    [Theory, InlineData(5, 1), InlineData(10, 0.5), InlineData(15, 0)]
    public void FillersCostFromFiveAMinuteOn(double perMinute, double share)
    {
        var words = Words(WrittenCall.English) with { FillersPerMinute = perMinute, Fillers = [new FillerHeard(10, "um"), new FillerHeard(12, "um"), new FillerHeard(70, "")] };
        var result = Judge(new FillersCriterion(), words, high: 10);
        Assert.Equal((perMinute, share), (result.Value, result.Share));
        if (share < 1)
            Assert.Equal((10.0, 13.0), (SpeechFormat.Seconds(result.CostlyMoments[0].Start), SpeechFormat.Seconds(result.CostlyMoments[0].End)));
    }

    [Fact]
    public void ANextStepHasAllPointsAndNoneHasNone()
    {
        Assert.Equal(1, Judge(new NextStepCriterion(), Words(WrittenCall.English)).Share);
        var without = Words(WrittenCall.English.Replace("Thursday at ten", "soon", StringComparison.Ordinal));
        var result = Judge(new NextStepCriterion(), without);
        Assert.Equal(0, result.Share);
        Assert.Equal(without.Goodbye!.At, SpeechFormat.Seconds(Assert.Single(result.CostlyMoments).Start), tolerance: 0.01);
    }

    [Fact]
    public void ScriptPointsThatWereSaidEarnTheirShare()
    {
        var script = new CallScript("s", "s", [new("a", "regulated by the financial authority", []), new("b", "the moon is made of green cheese", [])]);
        Assert.Equal(0.5, Judge(new ScriptCriterion(), Words(WrittenCall.English, script), low: 1).Value);
        Assert.Equal(NotApplicable.NoEvidence, Judge(new ScriptCriterion(), Words(WrittenCall.English)).NotApplicable);
    }
}
