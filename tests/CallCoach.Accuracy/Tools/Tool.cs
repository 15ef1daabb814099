using System.Diagnostics;

namespace CallCoach.Accuracy.Tools;

/// <summary>Runs a program of the system and hands back what it wrote.</summary>
public static class Tool
{
    /// <summary>Runs to the end; the program's standard output as bytes.</summary>
    /// <param name="program">Name on the path.</param>
    /// <param name="arguments">One string an argument; nothing is expanded.</param>
    /// <param name="input">What the program reads from standard input.</param>
    /// <exception cref="ToolFailedException">The program is not installed, or ended with a status other than 0.</exception>
    public static byte[] Run(string program, IEnumerable<string> arguments, byte[]? input = null)
    {
        using var process = Start(program, arguments);
        var errors = process.StandardError.ReadToEndAsync();
        var feeding = Task.Run(() => Feed(process, input ?? []));
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        feeding.Wait();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output.ToArray()
            : throw new ToolFailedException($"{program} ended with status {process.ExitCode}: {errors.Result.Trim()}");
    }

    /// <summary>As <see cref="Run"/>, the output as text.</summary>
    public static string Text(string program, params string[] arguments) =>
        System.Text.Encoding.UTF8.GetString(Run(program, arguments));

    private static Process Start(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception exception)
        {
            throw new ToolFailedException($"{program} could not be started: {exception.Message}", exception);
        }
    }

    private static void Feed(Process process, byte[] input)
    {
        try
        {
            process.StandardInput.BaseStream.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The program has ended without reading all; its status tells why.
        }
    }
}
