using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace CallCoach.Transcription.Worker;

/// <summary>A clip as bytes: the model's number, then the samples.</summary>
internal static class ClipFrame
{
    public static WorkerFrame Of(int model, ReadOnlySpan<float> samples)
    {
        var body = new byte[sizeof(int) + samples.Length * sizeof(float)];
        BinaryPrimitives.WriteInt32LittleEndian(body, model);
        MemoryMarshal.AsBytes(samples).CopyTo(body.AsSpan(sizeof(int)));
        return new(WorkerMessage.Recognise, body);
    }

    public static (int Model, float[] Samples) Read(WorkerFrame frame) =>
        (Model(frame), MemoryMarshal.Cast<byte, float>(frame.Body.Span[sizeof(int)..]).ToArray());

    public static int Model(WorkerFrame frame) =>
        frame.Body.Length < sizeof(int) ? throw new InvalidDataException("The frame names no model.") : BinaryPrimitives.ReadInt32LittleEndian(frame.Body.Span);

    public static WorkerFrame Loaded(int model)
    {
        var body = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(body, model);
        return new(WorkerMessage.Loaded, body);
    }
}
