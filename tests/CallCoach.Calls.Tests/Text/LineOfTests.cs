using CallCoach.Speech;
using CallCoach.Transcription;

namespace CallCoach.Calls.Tests.Text;

public class LineOfTests
{
    [Theory, InlineData("zh-CN", "这个有点贵。"), InlineData("zh-TW", "這個有點貴。")]
    public void AChineseLineIsInTheCharactersOfItsRegion(string language, string shown)
    {
        TimeRange range = new(SpeechFormat.Samples(1), SpeechFormat.Samples(3));
        var line = LineOf.Piece(new TranscribedPiece(range, "這個有點貴。", [new RecognisedWord("這個有點貴。", 1, 3, null)], true, language, "whisper-small"), 1, Side.Customer);

        Assert.Equal(shown, line.Text);
        Assert.Equal(shown, string.Concat(line.Words.Select(word => word.Text)));
    }
}
