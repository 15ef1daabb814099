using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using CallCoach.Coaching;
using CallCoach.Server.Hosting;

namespace CallCoach.Server.PracticeScripts;

/// <summary>Speaks customers' lines through espeak-ng where it is installed. What was spoken once lies in the data folder.</summary>
public sealed partial class VoiceSynthesiser(DataFolder data, ILogger<VoiceSynthesiser> log) : IDisposable
{
    /// <summary>Names another espeak-ng than the one in PATH.</summary>
    public const string PathVariable = "CALLCOACH_ESPEAK";

    private const int WordsPerMinute = 150;   // espeak's own default is 175, too quick to be answered at ease
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);   // 400 characters take well under a second
    private readonly SemaphoreSlim _one = new(1);
    private bool? _installed;

    /// <summary>The program that speaks.</summary>
    public string Command { get; init; } = Environment.GetEnvironmentVariable(PathVariable) ?? "espeak-ng";

    public void Dispose() => _one.Dispose();

    public async Task<bool> IsInstalledAsync(CancellationToken cancellation) =>
        _installed ??= await RunAsync(["--version"], "", cancellation) == 0;

    /// <returns>A WAV file; null when there is no synthesiser, or it failed, or it was silent.</returns>
    public async Task<string?> SpeakAsync(string text, string language, CancellationToken cancellation)
    {
        var path = Path.Combine(data.PracticeVoices, $"spoken-{PracticeVoices.KeyOf(text, language)}.wav");
        if (File.Exists(path))
            return path;
        if (!await IsInstalledAsync(cancellation))
            return null;
        await _one.WaitAsync(cancellation);
        try
        {
            if (File.Exists(path))
                return path;
            var unfinished = path + ".part";
            var voice = language == CallLanguage.English ? "en-gb" : "cmn";
            // The text goes through standard input: on the command line other users of the machine could read it.
            if (await RunAsync(["-v", voice, "-s", WordsPerMinute.ToString(System.Globalization.CultureInfo.InvariantCulture), "--stdin", "-w", unfinished], text, cancellation) is not 0 and var code)
            {
                LogFailed(code);
                return null;
            }
            if (!SpokenWav.IsHeard(unfinished))
            {
                File.Delete(unfinished);
                LogSilent(voice);
                return null;
            }
            File.Move(unfinished, path, overwrite: true);
            return path;
        }
        finally
        {
            _one.Release();
        }
    }

    /// <returns>The exit code; −1 when it cannot be started or does not end.</returns>
    private async Task<int> RunAsync(string[] arguments, string input, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(Command, arguments)
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, StandardInputEncoding = new UTF8Encoding(false),
        };
        Process process;
        try
        {
            process = Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            return -1;
        }

        using (process)
        using (var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellation))
        {
            timeout.CancelAfter(Longest);
            try
            {
                await process.StandardInput.WriteAsync(input.AsMemory(), timeout.Token);
                process.StandardInput.Close();
                await Task.WhenAll(process.StandardOutput.ReadToEndAsync(timeout.Token), process.StandardError.ReadToEndAsync(timeout.Token), process.WaitForExitAsync(timeout.Token));
                return process.ExitCode;
            }
            catch (Exception fault) when (fault is OperationCanceledException or IOException)
            {
                process.Kill();
                cancellation.ThrowIfCancellationRequested();
                return -1;
            }
        }
    }

    [LoggerMessage(1701, LogLevel.Warning, "espeak-ng could not speak a customer's line (exit code {Code}); the line is only read")]
    private partial void LogFailed(int code);

    [LoggerMessage(1702, LogLevel.Warning, "espeak-ng gave no sound for voice {Voice}; is its data package installed? The line is only read")]
    private partial void LogSilent(string voice);
}
