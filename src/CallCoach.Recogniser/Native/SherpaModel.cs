using System.Runtime.InteropServices;
using System.Text;
using CallCoach.Transcription;
using CallCoach.Transcription.Worker;

namespace CallCoach.Recogniser.Native;

/// <summary>A model that is loaded. One clip at a time.</summary>
internal sealed unsafe class SherpaModel : IDisposable
{
    private readonly nint _recogniser;
    private readonly bool _inHex, _needsRoom;

    /// <exception cref="RecognitionException">The runtime says no. What it cannot say no to ends the process.</exception>
    public SherpaModel(WorkerModel model)
    {
        foreach (var file in model.Files.Values)
            if (!File.Exists(file))
                throw new RecognitionException(RecognitionCode.ModelMissing, $"The model {model.Name} has no file {file}.");
        _inHex = model.Kind == ModelKind.Whisper;
        _needsRoom = _inHex && model.Language != "en";
        using var tokens = _inHex ? new HexTokens(model.Name, model.Files["tokens"]) : null;
        using var texts = new NativeTexts();
        var config = SherpaConfig.Of(model, tokens?.Path ?? model.Files["tokens"], texts);
        _recogniser = Sherpa.CreateRecogniser(&config);
        if (_recogniser == 0)
            throw new RecognitionException(RecognitionCode.ModelBroken, $"The runtime does not take the files of the model {model.Name}.");
    }

    /// <param name="samples">At <see cref="RecognitionFormat.SampleRateHz"/>.</param>
    public WorkerText Recognise(ReadOnlySpan<float> samples)
    {
        if (_needsRoom)
            samples = WhisperRoom.After(samples);
        var stream = Sherpa.CreateStream(_recogniser);
        try
        {
            fixed (float* first = samples)
                Sherpa.AcceptWaveform(stream, RecognitionFormat.SampleRateHz, first, samples.Length);
            Sherpa.Decode(_recogniser, stream);
            return Result(stream);
        }
        finally
        {
            Sherpa.DestroyStream(stream);
        }
    }

    public void Dispose() => Sherpa.DestroyRecogniser(_recogniser);

    private WorkerText Result(nint stream)
    {
        var result = Sherpa.GetResult(stream);
        if (result is null)
            return new("", [], "");
        try
        {
            return new(TokenWords.Whole(Bytes(result->Text)).Trim(), Words(result), Encoding.UTF8.GetString(Terminated(result->Language)).Trim('<', '|', '>'));
        }
        finally
        {
            Sherpa.DestroyResult(result);
        }
    }

    private IReadOnlyList<RecognisedWord> Words(SherpaLayout.Result* result)
    {
        if (result->Timestamps is null || result->TokensArray is null)
            return [];
        var tokens = new TimedToken[result->Count];
        for (var i = 0; i < tokens.Length; i++)
            tokens[i] = new(Bytes(result->TokensArray[i]), result->Timestamps[i],
                result->Durations is null ? null : result->Durations[i], result->LogProbabilities is null ? null : result->LogProbabilities[i]);
        return TokenWords.Of(tokens);
    }

    private byte[] Bytes(byte* text) => _inHex ? HexTokens.Bytes(Terminated(text)) : Terminated(text).ToArray();

    private static ReadOnlySpan<byte> Terminated(byte* text) => MemoryMarshal.CreateReadOnlySpanFromNullTerminated(text);
}
