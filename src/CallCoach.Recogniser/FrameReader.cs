using System.Threading.Channels;
using CallCoach.Transcription.Worker;

namespace CallCoach.Recogniser;

/// <summary>Reads what CallCoach sends, and ends the process when CallCoach is gone, even while a clip is being recognised.</summary>
internal sealed class FrameReader(Stream input)
{
    private readonly Channel<WorkerFrame> _frames = Channel.CreateBounded<WorkerFrame>(1);

    public void Start() => new Thread(Read) { IsBackground = true, Name = "frames" }.Start();

    /// <summary>The next frame, when it comes; on the caller's own thread.</summary>
    public WorkerFrame Take() => _frames.Reader.ReadAsync().AsTask().GetAwaiter().GetResult();

    private void Read()
    {
        try
        {
            while (WorkerFrame.ReadAsync(input, CancellationToken.None).GetAwaiter().GetResult() is { } frame)
                _frames.Writer.WriteAsync(frame).AsTask().GetAwaiter().GetResult();
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException)
        {
            Console.Error.WriteLine(fault.Message);
            Environment.Exit(2);
        }
        Environment.Exit(0);
    }
}
