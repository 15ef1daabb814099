using CallCoach.Transcription.Tests.Embedded.Onnx;

namespace CallCoach.Transcription.Tests.Embedded;

/// <summary>The families of models that hear Chinese, with models of a few kilobytes in the place of those that have to be fetched: all but the weights is real.</summary>
public class ChineseModelsTests(EmbeddedBench bench) : IClassFixture<EmbeddedBench>
{
    private const int Rate = RecognitionFormat.SampleRateHz;
    private const string Objection = "这个价格我觉得有点贵了，我要跟家里人商量一下。";

    [Fact]
    public async Task SenseVoiceWritesCharactersWithTheirTimes()
    {
        var folder = bench.Folder("sense-voice-tiny");
        TinySenseVoice.Write(folder);

        var heard = await HearAsync(folder, "zh-CN", [.. new float[Rate], .. Tone(300), .. new float[Rate / 2], .. Tone(3_000), .. new float[Rate]]);

        Assert.Equal(("你好", "zh"), (heard.Text, heard.Language));
        Assert.Equal(["你", "好"], heard.Words.Select(word => word.Text));
        Assert.Equal(1, heard.Words[0].Start, tolerance: 0.1);
        Assert.Equal(2, heard.Words[1].Start, tolerance: 0.1);
    }

    [Fact]
    public async Task SenseVoiceIsTheOneForEnglishToo()
    {
        var folder = bench.Folder("sense-voice-english");
        TinySenseVoice.Write(folder);
        Assert.Equal("en", (await HearAsync(folder, "en", Tone(300))).Language);
    }

    [Fact]
    public async Task WhisperLosesNoCharacterThatItsTokensSplit()
    {
        var folder = bench.Folder("whisper-split");
        TinyWhisperOnnx.Write(folder, TinyWhisperOnnx.Spell(Objection, inTwo: "贵商量"));

        var heard = await HearAsync(folder, "zh-CN", new float[6 * Rate]);

        Assert.Equal((Objection, "zh"), (heard.Text, heard.Language));
    }

    // The runtime stops at six tokens a second; who speaks fast in characters of two tokens says twice as many.
    [Fact]
    public async Task WhisperWritesFastSpeechToItsEnd()
    {
        var folder = bench.Folder("whisper-fast");
        TinyWhisperOnnx.Write(folder, TinyWhisperOnnx.Spell(Objection, inTwo: Objection));
        Assert.Equal(Objection, (await HearAsync(folder, "zh", new float[4 * Rate])).Text);
    }

    [Fact]
    public async Task ACharacterThatWhisperLeavesUnfinishedTakesNothingElseWithIt()
    {
        var folder = bench.Folder("whisper-unfinished");
        TinyWhisperOnnx.Write(folder, [.. TinyWhisperOnnx.Spell("太贵了", inTwo: "贵"), [0xE4, 0xBB]]);
        Assert.Equal("太贵了", (await HearAsync(folder, "zh", new float[2 * Rate])).Text);
    }

    private Task<Recognition> HearAsync(string folder, string language, float[] samples) =>
        EmbeddedBench.HearAsync(bench.Engine.Recogniser(bench.Store.Get(folder), language), samples);

    private static float[] Tone(double hz) => [.. Enumerable.Range(0, Rate / 2).Select(i => (float)(0.3 * Math.Sin(2 * Math.PI * hz * i / Rate)))];
}
