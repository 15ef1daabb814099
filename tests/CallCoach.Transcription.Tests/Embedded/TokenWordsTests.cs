using System.Text;
using CallCoach.Recogniser;

namespace CallCoach.Transcription.Tests.Embedded;

public class TokenWordsTests
{
    [Fact]
    public void PiecesOfAWordBecomeOneWord()
    {
        var words = TokenWords.Of([Token(" exp", 0.2f), Token("ens", 0.4f), Token("ive", 0.5f), Token(".", 0.7f), Token(" Yes", 1.0f)]);

        Assert.Equal(["expensive.", "Yes"], words.Select(word => word.Text));
        Assert.Equal((0.2, 1.0), (words[0].Start, words[0].End), Near);
        Assert.Equal((1.0, 1.2), (words[1].Start, words[1].End), Near);
    }

    [Fact]
    public void SentencePiecesBeginAWordWithTheirSign() =>
        Assert.Equal(["too", "much"], TokenWords.Of([Token("▁too", 0), Token("▁mu", 0.3f), Token("ch", 0.4f)]).Select(word => word.Text));

    [Fact]
    public void AChineseCharacterThatIsSplitOverTokensIsOneWord()
    {
        var bytes = Encoding.UTF8.GetBytes("贵");
        var words = TokenWords.Of([Token("太", 0.1f), new(bytes[..2], 0.3f, null, null), new(bytes[2..], 0.4f, null, null), Token("了", 0.5f)]);

        Assert.Equal(["太", "贵", "了"], words.Select(word => word.Text));
        Assert.Equal((0.3, 0.5), (words[1].Start, words[1].End), Near);
    }

    [Fact]
    public void ACharacterOfWhichAPartIsMissingIsLeftOutAndTheOthersKeepTheirTimes()
    {
        var words = TokenWords.Of([new([0xE4, 0xBB], 0, null, null), Token("太", 0.2f), new([0xE8], 0.3f, null, null), Token("了", 0.5f)]);
        Assert.Equal([("太", 0.2f), ("了", 0.5f)], words.Select(word => (word.Text, (float)word.Start)));
    }

    [Fact]
    public void LengthAndConfidenceAreTheModelsWhereItGivesThem()
    {
        var word = Assert.Single(TokenWords.Of([new(" o"u8.ToArray(), 0.1f, 0.1f, MathF.Log(0.25f)), new("k"u8.ToArray(), 0.2f, 0.15f, MathF.Log(1f))]));

        Assert.Equal(0.35, word.End, precision: 5);
        Assert.Equal(0.5f, word.Confidence!.Value, precision: 5);
        Assert.Null(Assert.Single(TokenWords.Of([Token("ok", 0)])).Confidence);
    }

    private static bool Near((double, double) a, (double, double) b) => Math.Abs(a.Item1 - b.Item1) < 1e-5 && Math.Abs(a.Item2 - b.Item2) < 1e-5;

    private static TimedToken Token(string text, float start) => new(Encoding.UTF8.GetBytes(text), start, null, null);
}
