using CallCoach.Speech.Syllables;

namespace CallCoach.Speech.Tests.Syllables;

public sealed class SyllableCounterTests
{
    [Theory, InlineData(0.05f, 100, 5), InlineData(0.054f, 100, 5), InlineData(0.056f, 100, 6)]
    public void WholeSyllablesAreTheNearestToTheSum(float density, int hops, int expected)
    {
        var counter = new SyllableCounter();
        Assert.Equal(expected, Enumerable.Range(0, hops).Sum(_ => counter.Process(density)));
    }
}
