using System.Globalization;

namespace CallCoach.Transcription.Worker;

/// <summary>What the worker and the runtime in it write on standard error, by the answer that it came before.</summary>
internal sealed class WorkerNotes
{
    private const string Mark = "callcoach-recogniser: answered ";
    private const int MostLines = 20;
    private readonly Lock _lock = new();
    private readonly Queue<string> _lines = [];
    private TaskCompletionSource _answered = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The line that the worker writes after an answer.</summary>
    public static string Answered(int number) => Mark + number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Takes lines until the stream ends.</summary>
    public async Task ReadAsync(TextReader reader)
    {
        while (await reader.ReadLineAsync().ConfigureAwait(false) is { } line)
            Add(line);
        lock (_lock)
            _answered.TrySetResult();
    }

    /// <summary>Waits until the worker has said that it answered (or has ended), and takes what was written before.</summary>
    public async Task<string> TakeAsync()
    {
        await _answered.Task.ConfigureAwait(false);
        lock (_lock)
        {
            _answered = new(TaskCreationOptions.RunContinuationsAsynchronously);
            var text = string.Join('\n', _lines);
            _lines.Clear();
            return text;
        }
    }

    private void Add(string line)
    {
        lock (_lock)
        {
            if (line.StartsWith(Mark, StringComparison.Ordinal))
            {
                _answered.TrySetResult();
                return;
            }
            if (line.Trim().Length == 0)
                return;
            _lines.Enqueue(line.Trim());
            if (_lines.Count > MostLines)
                _lines.Dequeue();
        }
    }
}
