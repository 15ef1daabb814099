using System.Data.Common;

namespace CallCoach.Storage;

/// <summary>Puts a made-up call into its tables, and what was said into the same full-text index as that of a real one.</summary>
internal sealed class SeedRows(CallDb db) : IDisposable
{
    private readonly RowWriter<Call> _calls = new(db);
    private readonly RowWriter<CallCue> _cues = new(db);
    private readonly RowWriter<CallLine> _lines = new(db);

    /// <param name="call">With its cues.</param>
    /// <param name="lines">What was said; may be none.</param>
    /// <param name="transaction">The open one of the context.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task WriteAsync(Call call, List<CallLine> lines, DbTransaction transaction, CancellationToken cancellation)
    {
        _calls.Write(call, transaction);
        foreach (var cue in call.Cues)
            _cues.Write(cue, transaction);
        foreach (var line in lines)
            _lines.Write(line, transaction);
        if (lines.Count > 0)
            await CallSearch.PutAsync(db, call, lines, cancellation);
    }

    public void Dispose()
    {
        _calls.Dispose();
        _cues.Dispose();
        _lines.Dispose();
    }
}
