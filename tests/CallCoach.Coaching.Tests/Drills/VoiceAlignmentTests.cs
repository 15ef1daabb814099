namespace CallCoach.Coaching.Tests.Drills;

public sealed class VoiceAlignmentTests
{
    [Fact]
    public void ARecordingLiesStraightOverItself()
    {
        var voice = Said(1);
        var (path, distance) = VoiceAlignment.Align(voice, voice)!.Value;
        Assert.Equal(Enumerable.Range(0, voice.Length), path);
        Assert.Equal(0, distance, 0.06);
    }

    [Theory, InlineData(0.75), InlineData(1.25)]
    public void TheSameWordsMeetWhateverThePace(double stretch)
    {
        var (model, own) = (Said(1), Said(stretch));
        var (path, _) = VoiceAlignment.Align(own, model)!.Value;
        for (var i = 8; i < own.Length - 8; i++)
            Assert.Equal(i / stretch, path[i], 5.0);
    }

    [Fact]
    public void GainRegisterAndTheWaitBeforeTheFirstWordDoNotMatter()
    {
        var model = Said(1);
        VoiceStep[] own = [.. Enumerable.Repeat(new VoiceStep(-70, 0, 0), 15), .. model.Select(step => step with { LevelDbfs = step.LevelDbfs - 8, F0Hz = 1.6f * step.F0Hz })];
        var (path, distance) = VoiceAlignment.Align(own, model)!.Value;
        Assert.Equal(Enumerable.Range(0, model.Length), path.Skip(15));
        Assert.Equal(0, distance, 0.06);
    }

    [Fact]
    public void ThePathNeverGoesBack()
    {
        var (path, distance) = VoiceAlignment.Align(Said(1.3), [.. Said(0.8).Reverse()])!.Value;
        Assert.Equal(path.Order(), path);
        Assert.True(distance > 0.2, $"{distance}");
    }

    [Fact]
    public void WithoutAVoiceThereIsNothingToLayOver()
    {
        Assert.Null(VoiceAlignment.Align(Said(1), [.. Enumerable.Repeat(new VoiceStep(-70, 0, 0), 30)]));
        Assert.Null(VoiceAlignment.Align([], Said(1)));
        Assert.Null(VoiceAlignment.Align([.. Enumerable.Repeat(Said(1)[5], VoiceAlignment.MostSteps + 1)], Said(1)));
    }

    // Three sentences that differ in melody and length, with pauses between them.
    private static VoiceStep[] Said(double stretch)
    {
        var steps = new List<VoiceStep>();
        foreach (var (seconds, from, to) in new[] { (1.5, 150f, 100f), (2.5, 110f, 180f), (1.0, 190f, 120f) })
        {
            var count = (int)Math.Round(10 * seconds * stretch);
            for (var i = 0; i < count; i++)
            {
                var share = (float)i / count;
                steps.Add(new VoiceStep(-20 - 8 * share, from + (to - from) * share, 1));
            }
            steps.AddRange(Enumerable.Repeat(new VoiceStep(-65, 0, 0), (int)Math.Round(8 * stretch)));
        }
        return [.. steps];
    }
}
