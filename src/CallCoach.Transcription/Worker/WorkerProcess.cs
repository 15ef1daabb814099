using System.ComponentModel;
using System.Diagnostics;

namespace CallCoach.Transcription.Worker;

/// <summary>One running worker. One question at a time; after an exception other than <see cref="RecognitionException"/> it is of no more use.</summary>
internal sealed class WorkerProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly WorkerNotes _notes = new();
    private readonly Task _reading;

    private WorkerProcess(Process process)
    {
        _process = process;
        _reading = _notes.ReadAsync(process.StandardError);
    }

    public int Id => _process.Id;

    /// <exception cref="WorkerDiedException">It cannot be started.</exception>
    public static WorkerProcess Start(WorkerProgram program)
    {
        try
        {
            return new(program.Start());
        }
        catch (Exception fault) when (fault is Win32Exception or InvalidOperationException or FileNotFoundException)
        {
            throw new WorkerDiedException(exitCode: null, fault.Message, fault);
        }
    }

    /// <returns>The model's number, for <see cref="RecogniseAsync"/>.</returns>
    public async Task<int> LoadAsync(WorkerModel model, CancellationToken cancellation)
    {
        var (answer, _) = await AskAsync(WorkerFrame.OfJson(WorkerMessage.Load, model), cancellation).ConfigureAwait(false);
        return ClipFrame.Model(answer);
    }

    public async Task<WorkerText> RecogniseAsync(int model, float[] samples, CancellationToken cancellation)
    {
        var (answer, notes) = await AskAsync(ClipFrame.Of(model, samples), cancellation).ConfigureAwait(false);
        var text = answer.Json<WorkerText>();
        // The runtime catches what goes wrong in a model, writes it down and answers with no words: that is no silence.
        if (text.Text.Length == 0 && notes.Contains("exception", StringComparison.OrdinalIgnoreCase))
            throw new RecognitionException(SaysOutOfMemory(notes) ? RecognitionCode.OutOfMemory : RecognitionCode.ModelBroken, $"The model failed on a clip: {notes}");
        return text;
    }

    public static bool SaysOutOfMemory(string notes) =>
        notes.Contains("bad_alloc", StringComparison.Ordinal) || notes.Contains("allocate memory", StringComparison.OrdinalIgnoreCase) || notes.Contains("OutOfMemory", StringComparison.Ordinal);

    public async ValueTask DisposeAsync()
    {
        Kill();
        await _process.WaitForExitAsync().ConfigureAwait(false);
        await _reading.ConfigureAwait(false);
        _process.Dispose();
    }

    private async Task<(WorkerFrame Answer, string Notes)> AskAsync(WorkerFrame question, CancellationToken cancellation)
    {
        WorkerFrame? answer;
        try
        {
            await question.WriteAsync(_process.StandardInput.BaseStream, cancellation).ConfigureAwait(false);
            answer = await WorkerFrame.ReadAsync(_process.StandardOutput.BaseStream, cancellation).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException)
        {
            throw await DiedAsync(fault).ConfigureAwait(false);
        }
        if (answer is not { } frame)
            throw await DiedAsync(inner: null).ConfigureAwait(false);
        var notes = await _notes.TakeAsync().ConfigureAwait(false);
        if (frame.Message != WorkerMessage.Fault)
            return (frame, notes);
        var told = frame.Json<WorkerFault>();
        throw new RecognitionException(told.Code, told.Message);
    }

    private async Task<WorkerDiedException> DiedAsync(Exception? inner)
    {
        await EndedOrKilledAsync().ConfigureAwait(false);
        await _reading.ConfigureAwait(false);
        return new(_process.ExitCode, await _notes.TakeAsync().ConfigureAwait(false), inner);
    }

    // One that is ending by itself gets the time to, for its exit status tells why.
    private async Task EndedOrKilledAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(2));
        try
        {
            await _process.WaitForExitAsync(patience.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            Kill();
            await _process.WaitForExitAsync(CancellationToken.None).ConfigureAwait(false);
        }
    }

    private void Kill()
    {
        try
        {
            _process.Kill();
        }
        catch (InvalidOperationException)
        {
            // It has ended already.
        }
    }
}
