using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using CallCoach.Recogniser.Native;

namespace CallCoach.Transcription.Tests.Embedded;

/// <summary>The numbers are those that a C compiler gives for sherpa-onnx 1.13.4's header (sizeof, offsetof; 64 bits).</summary>
public class SherpaLayoutTests
{
    [Fact]
    public void StructsAreAsLongAsInTheHeader()
    {
        Assert.Equal(608, Unsafe.SizeOf<SherpaLayout.RecogniserConfig>());
        Assert.Equal(504, Unsafe.SizeOf<SherpaLayout.ModelConfig>());
        Assert.Equal(128, Unsafe.SizeOf<SherpaLayout.Result>());
    }

    [Theory]
    [InlineData(nameof(SherpaLayout.ModelConfig.Whisper), 40)]
    [InlineData(nameof(SherpaLayout.ModelConfig.Tokens), 96)]
    [InlineData(nameof(SherpaLayout.ModelConfig.NumThreads), 104)]
    [InlineData(nameof(SherpaLayout.ModelConfig.SenseVoice), 152)]
    [InlineData(nameof(SherpaLayout.ModelConfig.Moonshine), 176)]
    [InlineData(nameof(SherpaLayout.ModelConfig.FunAsrNano), 312)]
    [InlineData(nameof(SherpaLayout.ModelConfig.Qwen3Asr), 408)]
    [InlineData(nameof(SherpaLayout.ModelConfig.Cohere), 472)]
    public void ModelFieldsLieWhereTheHeaderHasThem(string field, int offset) =>
        Assert.Equal(offset, Marshal.OffsetOf<SherpaLayout.ModelConfig>(field));

    [Theory]
    [InlineData(nameof(SherpaLayout.RecogniserConfig.Model), 8)]
    [InlineData(nameof(SherpaLayout.RecogniserConfig.LanguageModel), 512)]
    [InlineData(nameof(SherpaLayout.RecogniserConfig.DecodingMethod), 528)]
    [InlineData(nameof(SherpaLayout.RecogniserConfig.HomophoneReplacer), 584)]
    public void ConfigFieldsLieWhereTheHeaderHasThem(string field, int offset) =>
        Assert.Equal(offset, Marshal.OffsetOf<SherpaLayout.RecogniserConfig>(field));

    [Theory]
    [InlineData(nameof(SherpaLayout.Result.Timestamps), 8)]
    [InlineData(nameof(SherpaLayout.Result.Count), 16)]
    [InlineData(nameof(SherpaLayout.Result.TokensArray), 32)]
    [InlineData(nameof(SherpaLayout.Result.Language), 48)]
    [InlineData(nameof(SherpaLayout.Result.Durations), 72)]
    [InlineData(nameof(SherpaLayout.Result.LogProbabilities), 80)]
    [InlineData(nameof(SherpaLayout.Result.SegmentCount), 120)]
    public void ResultFieldsLieWhereTheHeaderHasThem(string field, int offset) =>
        Assert.Equal(offset, Marshal.OffsetOf<SherpaLayout.Result>(field));
}
