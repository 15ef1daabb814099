using System.Text.Json.Serialization;

namespace CallCoach.Transcription;

/// <summary>What the runtime must know to load a model.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ModelKind>))]
public enum ModelKind
{
    /// <summary>Moonshine with a merged decoder: encoder.onnx, decoder.onnx, tokens.txt.</summary>
    [JsonStringEnumMemberName("moonshine")]
    Moonshine,

    /// <summary>Whisper: encoder.onnx, decoder.onnx, tokens.txt.</summary>
    [JsonStringEnumMemberName("whisper")]
    Whisper,

    /// <summary>SenseVoice: model.onnx, tokens.txt.</summary>
    [JsonStringEnumMemberName("sense-voice")]
    SenseVoice,
}
