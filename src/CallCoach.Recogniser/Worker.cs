using CallCoach.Recogniser.Native;
using CallCoach.Transcription;
using CallCoach.Transcription.Worker;

namespace CallCoach.Recogniser;

/// <summary>Does what the frames say, one after the other.</summary>
internal sealed class Worker(string runtimeFolder)
{
    private readonly List<SherpaModel> _models = [];
    private bool _runtimeLoaded;

    public WorkerFrame Answer(WorkerFrame frame)
    {
        try
        {
            return frame.Message switch
            {
                WorkerMessage.Load => Load(frame.Json<WorkerModel>()),
                WorkerMessage.Recognise => Recognise(frame),
                _ => throw new InvalidDataException($"A frame of the kind {frame.Message} is not for the worker."),
            };
        }
        catch (RecognitionException fault)
        {
            return WorkerFrame.OfJson(WorkerMessage.Fault, new WorkerFault(fault.Code, fault.Message));
        }
        catch (OutOfMemoryException fault)
        {
            return WorkerFrame.OfJson(WorkerMessage.Fault, new WorkerFault(RecognitionCode.OutOfMemory, fault.Message));
        }
    }

    private WorkerFrame Load(WorkerModel model)
    {
        LoadRuntime();
        _models.Add(new(model));
        return ClipFrame.Loaded(_models.Count - 1);
    }

    private WorkerFrame Recognise(WorkerFrame frame)
    {
        var (model, samples) = ClipFrame.Read(frame);
        return WorkerFrame.OfJson(WorkerMessage.Text, _models[model].Recognise(samples));
    }

    private void LoadRuntime()
    {
        if (_runtimeLoaded)
            return;
        try
        {
            Sherpa.Load(runtimeFolder);
            _runtimeLoaded = true;
        }
        catch (Exception fault) when (fault is DllNotFoundException or BadImageFormatException)
        {
            throw new RecognitionException(RecognitionCode.RuntimeMissing, $"sherpa-onnx cannot be loaded from {runtimeFolder}: {fault.Message}", fault);
        }
    }
}
