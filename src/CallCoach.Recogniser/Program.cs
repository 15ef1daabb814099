using System.ComponentModel;
using System.Diagnostics;
using CallCoach.Recogniser;
using CallCoach.Transcription.Worker;

// CallCoach's worker: recognises clips that come on standard input and answers on standard output, in frames (WorkerFrame). Each
// answer is followed on standard error by a line that says so, which lets CallCoach tell what the runtime wrote about which clip.
// It ends when its standard input does, that is with the process that started it.
if (args.Length != 1)
{
    Console.Error.WriteLine("usage: CallCoach.Recogniser RUNTIME-FOLDER (started by CallCoach)");
    return 2;
}
StepBack();
var frames = new FrameReader(Console.OpenStandardInput());
frames.Start();
using var output = Console.OpenStandardOutput();
var worker = new Worker(args[0]);
for (var answered = 1; ; answered++)
{
    var answer = worker.Answer(frames.Take());
    answer.WriteAsync(output, CancellationToken.None).GetAwaiter().GetResult();
    Console.Error.WriteLine(WorkerNotes.Answered(answered));
}

// Live sound comes before text: this thread, which recognises, gets the processor when the server leaves it, and where memory runs
// out this process is the one to go.
static void StepBack()
{
    try
    {
        using var self = Process.GetCurrentProcess();
        self.PriorityClass = ProcessPriorityClass.BelowNormal;
        if (OperatingSystem.IsLinux())
            File.WriteAllText("/proc/self/oom_score_adj", "500");
    }
    catch (Exception fault) when (fault is Win32Exception or IOException or UnauthorizedAccessException)
    {
        Console.Error.WriteLine($"The priority could not be lowered: {fault.Message}");
    }
}
