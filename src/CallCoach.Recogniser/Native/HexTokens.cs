using System.Text;
using CallCoach.Transcription;

namespace CallCoach.Recogniser.Native;

/// <summary>Whisper's tokens for the runtime, each byte as two hexadecimal digits: a file that can be read until this is disposed.</summary>
/// <remarks>
/// Whisper spells rarer characters in two or three tokens, and sherpa-onnx 1.13.4 takes what is no whole character out of every token
/// by itself (k2-fsa/sherpa-onnx issue 3964): 有点贵 came out as 有点. Digits pass, and the characters are put together here. The runtime
/// ends the process on a model that it cannot use: but on Windows the file has no name by then, so that nothing is left behind.
/// </remarks>
internal sealed class HexTokens : IDisposable
{
    private readonly FileStream _file;

    /// <param name="model">For messages.</param>
    /// <param name="file">A line for each token: its base64, a space, its number.</param>
    /// <exception cref="RecognitionException">The file is not such.</exception>
    public HexTokens(string model, string file)
    {
        var lines = File.ReadLines(file).Select((line, i) => Spell(line) ?? throw new RecognitionException(RecognitionCode.ModelBroken,
            $"The model {model} has no tokens of Whisper: line {i + 1} of {file} is not base64 and a number.")).ToList();
        _file = new FileStream(System.IO.Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
        using (var writer = new StreamWriter(_file, leaveOpen: true))
            lines.ForEach(writer.WriteLine);
        _file.Position = 0;
        Path = OperatingSystem.IsWindows() ? _file.Name : $"/dev/fd/{_file.SafeFileHandle.DangerousGetHandle()}";
        if (!OperatingSystem.IsWindows())
            File.Delete(_file.Name);
    }

    public string Path { get; }

    /// <summary>The bytes of tokens, one after the other.</summary>
    public static byte[] Bytes(ReadOnlySpan<byte> digits) => Convert.FromHexString(digits);

    public void Dispose()
    {
        _file.Dispose();
        File.Delete(_file.Name);
    }

    // An empty token is a line with a number only.
    private static string? Spell(string line)
    {
        var fields = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (fields.Length is 0 or > 2 || !int.TryParse(fields[^1], out _))
            return null;
        if (fields.Length == 1)
            return line;
        var bytes = new byte[fields[0].Length];
        return Convert.TryFromBase64String(fields[0], bytes, out var count)
            ? $"{Convert.ToBase64String(Encoding.ASCII.GetBytes(Convert.ToHexString(bytes, 0, count)))} {fields[1]}"
            : null;
    }
}
