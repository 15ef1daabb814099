using System.Runtime.InteropServices;

namespace CallCoach.Recogniser.Native;

/// <summary>The structs of sherpa-onnx 1.13.4 (sherpa-onnx/c-api/c-api.h) that recognising clips needs, field by field as they lie in memory.</summary>
/// <remarks>A path or text is a pointer to UTF-8 with a closing zero, or null. Model families that CallCoach does not use are there for their room only and stay zero.</remarks>
internal static class SherpaLayout
{
    [StructLayout(LayoutKind.Sequential)]
    public struct RecogniserConfig
    {
        public Features Features;
        public ModelConfig Model;
        public LanguageModel LanguageModel;
        public nint DecodingMethod;
        public int MaxActivePaths;
        public nint HotwordsFile;
        public float HotwordsScore;
        public nint RuleFsts, RuleFars;
        public float BlankPenalty;
        public HomophoneReplacer HomophoneReplacer;
    }

    [StructLayout(LayoutKind.Sequential)]
    public struct Features
    {
        public int SampleRate, FeatureDim;
    }

    [StructLayout(LayoutKind.Sequential)]
    public struct ModelConfig
    {
        public nint TransducerEncoder, TransducerDecoder, TransducerJoiner, Paraformer, NemoCtc;
        public Whisper Whisper;
        public nint Tdnn;
        public nint Tokens;
        public int NumThreads, Debug;
        public nint Provider, ModelType, ModelingUnit, BpeVocab, TelespeechCtc;
        public SenseVoice SenseVoice;
        public Moonshine Moonshine;
        public nint FireRedEncoder, FireRedDecoder, Dolphin, ZipformerCtc;
        public Canary Canary;
        public nint WenetCtc, Omnilingual, MedAsr;
        public FunAsrNano FunAsrNano;
        public nint FireRedCtc;
        public Qwen3Asr Qwen3Asr;
        public Cohere Cohere;
    }

    [StructLayout(LayoutKind.Sequential)]
    public struct Whisper
    {
        public nint Encoder, Decoder, Language, Task;
        public int TailPaddings, TokenTimestamps, SegmentTimestamps;
    }

    [StructLayout(LayoutKind.Sequential)]
    public struct SenseVoice
    {
        public nint Model, Language;
        public int UseItn;
    }

    [StructLayout(LayoutKind.Sequential)]
    public struct Moonshine
    {
        public nint Preprocessor, Encoder, UncachedDecoder, CachedDecoder, MergedDecoder;
    }

    [StructLayout(LayoutKind.Sequential)]
    public struct LanguageModel
    {
        public nint Model;
        public float Scale;
    }

    [StructLayout(LayoutKind.Sequential)]
    public struct HomophoneReplacer
    {
        public nint DictDir, Lexicon, RuleFsts;
    }

    [StructLayout(LayoutKind.Sequential)]
    public struct Canary
    {
        public nint Encoder, Decoder, SourceLanguage, TargetLanguage;
        public int UsePunctuation;
    }

    [StructLayout(LayoutKind.Sequential)]
    public struct FunAsrNano
    {
        public nint EncoderAdaptor, Llm, Embedding, Tokenizer, SystemPrompt, UserPrompt;
        public int MaxNewTokens;
        public float Temperature, TopP;
        public int Seed;
        public nint Language;
        public int Itn;
        public nint Hotwords;
    }

    [StructLayout(LayoutKind.Sequential)]
    public struct Qwen3Asr
    {
        public nint ConvFrontend, Encoder, Decoder, Tokenizer;
        public int MaxTotalLength, MaxNewTokens;
        public float Temperature, TopP;
        public int Seed;
        public nint Hotwords;
    }

    [StructLayout(LayoutKind.Sequential)]
    public struct Cohere
    {
        public nint Encoder, Decoder, Language;
        public int UsePunctuation, UseItn;
    }

    /// <summary>What was heard. Arrays are null where the model does not give them.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public unsafe struct Result
    {
        public byte* Text;
        public float* Timestamps;
        public int Count;
        public byte* Tokens;
        public byte** TokensArray;
        public byte* Json, Language, Emotion, Event;
        public float* Durations, LogProbabilities, SegmentTimestamps, SegmentDurations;
        public byte* SegmentTexts;
        public byte** SegmentTextsArray;
        public int SegmentCount;
    }
}
