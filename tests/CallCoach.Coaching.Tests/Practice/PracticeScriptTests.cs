namespace CallCoach.Coaching.Tests;

public class PracticeScriptTests
{
    [Fact]
    public void AWholeScriptHasNothingWrong() => Assert.Empty(PracticeScriptCheck.OfPublished(PracticeScripts.Full));

    [Fact]
    public void ItsPointsAreListenedForStepByStep()
    {
        var script = PracticeScripts.Full.ForCall("x", "en");
        Assert.Equal(["s1.1", "s1.2"], script.Points.Select(point => point.Id));
        Assert.Equal("Full", script.Title);
    }

    [Fact]
    public void ADraftMayBeUnfinishedAndIsNotPublishedSo()
    {
        var draft = PracticeScripts.Full.With(words => words with { Product = "", Customer = "" }).WithStep(1, step => step with { Name = "" });
        Assert.Empty(PracticeScriptCheck.OfDraft(draft));
        Assert.Equal(["words.en.product", "words.en.customer", "words.en.steps.1.name"], PracticeScriptCheck.OfPublished(draft).Select(problem => problem.Place));
    }

    [Fact]
    public void APointWithABrokenPhraseIsNamedWithItsPlace()
    {
        var problem = Assert.Single(PracticeScriptCheck.OfDraft(PracticeScripts.Full.WithStep(0, step => step with { Points = [new PracticePoint("Say", ["fine", "(broken"])] })));
        Assert.Equal(("words.en.steps.0.points.0.phrases.1", "Cannot be read: character 1: '(' is not closed by ')'."), (problem.Place, problem.Message));
    }

    public static TheoryData<PracticeScript, string> Wrong => new()
    {
        { PracticeScripts.Full with { Difficulty = 4 }, "difficulty" },
        { PracticeScripts.Full with { Steps = [] }, "steps" },
        { PracticeScripts.Full with { Steps = [.. PracticeScripts.Full.Steps.Select(step => step with { Id = "same" })] }, "steps.1.id" },
        { PracticeScripts.Full with { Steps = [PracticeScripts.Full.Steps[0] with { Targets = new PracticeTargets { SpeakingRate = new Band(5, 3) } }, PracticeScripts.Full.Steps[1]] }, "steps.0.targets.speakingRate" },
        { PracticeScripts.Full with { Steps = [PracticeScripts.Full.Steps[0] with { Targets = new PracticeTargets { TalkRatio = new Band(null, 30) } }, PracticeScripts.Full.Steps[1]] }, "steps.0.targets.talkRatio" },
        { PracticeScripts.Full with { Words = new Dictionary<string, PracticeWords>() }, "words" },
        { PracticeScripts.Full with { Words = new Dictionary<string, PracticeWords> { ["fr"] = PracticeScripts.Full.Words["en"] } }, "words.fr" },
        { PracticeScripts.Full.With(words => words with { Title = " " }), "words.en.title" },
        { PracticeScripts.Full.With(words => words with { Steps = [words.Steps[0]] }), "words.en.steps" },
        { PracticeScripts.Full.WithStep(0, step => step with { Customer = ["a", "two\nlines"] }), "words.en.steps.0.customer.1" },
        { PracticeScripts.Full.WithStep(0, step => step with { Avoid = ["a; b"] }), "words.en.steps.0.avoid.0" },
        { PracticeScripts.Full.WithStep(0, step => step with { Say = [.. Enumerable.Repeat("x", 13)] }), "words.en.steps.0.say" },
    };

    [Theory, MemberData(nameof(Wrong))]
    public void WhatIsWrongIsNamedWithItsPlace(PracticeScript script, string place) =>
        Assert.Contains(place, PracticeScriptCheck.OfDraft(script).Select(problem => problem.Place));
}
