using System.Reflection;
using System.Runtime.InteropServices;

namespace CallCoach.Recogniser.Native;

/// <summary>The functions of sherpa-onnx's C library that recognising clips needs.</summary>
/// <remarks>The library ends the process on a model that it cannot use, or throws through: that is why this runs in a process of its own.</remarks>
internal static unsafe partial class Sherpa
{
    private const string Library = "sherpa-onnx-c-api";

    /// <summary>Loads the library from a folder; onnxruntime lies beside it.</summary>
    /// <exception cref="DllNotFoundException">It is not there, or not for this machine.</exception>
    public static void Load(string folder)
    {
        var library = NativeLibrary.Load(Path.Combine(folder, FileName));
        NativeLibrary.SetDllImportResolver(Assembly.GetExecutingAssembly(), (name, _, _) => name == Library ? library : 0);
    }

    private static string FileName =>
        OperatingSystem.IsWindows() ? $"{Library}.dll" : OperatingSystem.IsMacOS() ? $"lib{Library}.dylib" : $"lib{Library}.so";

    [LibraryImport(Library, EntryPoint = "SherpaOnnxCreateOfflineRecognizer")]
    public static partial nint CreateRecogniser(SherpaLayout.RecogniserConfig* config);

    [LibraryImport(Library, EntryPoint = "SherpaOnnxDestroyOfflineRecognizer")]
    public static partial void DestroyRecogniser(nint recogniser);

    [LibraryImport(Library, EntryPoint = "SherpaOnnxCreateOfflineStream")]
    public static partial nint CreateStream(nint recogniser);

    [LibraryImport(Library, EntryPoint = "SherpaOnnxDestroyOfflineStream")]
    public static partial void DestroyStream(nint stream);

    [LibraryImport(Library, EntryPoint = "SherpaOnnxAcceptWaveformOffline")]
    public static partial void AcceptWaveform(nint stream, int sampleRateHz, float* samples, int count);

    [LibraryImport(Library, EntryPoint = "SherpaOnnxDecodeOfflineStream")]
    public static partial void Decode(nint recogniser, nint stream);

    [LibraryImport(Library, EntryPoint = "SherpaOnnxGetOfflineStreamResult")]
    public static partial SherpaLayout.Result* GetResult(nint stream);

    [LibraryImport(Library, EntryPoint = "SherpaOnnxDestroyOfflineRecognizerResult")]
    public static partial void DestroyResult(SherpaLayout.Result* result);
}
