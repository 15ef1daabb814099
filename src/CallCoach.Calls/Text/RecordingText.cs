using CallCoach.Coaching;
using CallCoach.Speech;
using CallCoach.Transcription;

namespace CallCoach.Calls;

/// <summary>Writes down a recording that no server keeps: what was said, what the words give, and the score with them.</summary>
/// <param name="desk">Where text comes from.</param>
public sealed class RecordingText(TranscriptionDesk desk)
{
    /// <param name="call">Analysed.</param>
    /// <param name="read">Sound of a side in a range, which may reach past the end; mono, at <see cref="RecognitionFormat.SampleRateHz"/>. Several threads call it.</param>
    /// <param name="progress">Is told the share that is done, 0 to 1.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>The call with what its words give, and its lines in order of time.</returns>
    /// <exception cref="RecognitionException">No model for the language, or no text after all tries.</exception>
    public async Task<(CallResult Call, CallText Text)> WriteDownAsync(CallResult call, Func<Side, TimeRange, float[]> read, Action<double> progress, CancellationToken cancellation)
    {
        var language = call.Settings.Language ?? "";
        desk.Check(language);
        using var text = new MissingText(progress);
        await text.GatherAsync([.. Jobs(call.Measures, language, read)], desk, cancellation);
        if (text.Fault is { } fault)
            throw fault;
        IReadOnlyList<TranscriptLine> lines = [.. text.Pieces.Select((piece, i) => LineOf.Piece(piece.Piece, i + 1, piece.Side))];
        var words = Read(call, lines);
        var judged = call.Judged with { Words = words?.Measures };
        return (call with { Judged = judged, Score = CallScorer.Score(judged, call.Settings.Card), Words = words }, new CallText(TranscriptState.Done, null, lines, words));
    }

    private static WordsOfCall? Read(CallResult call, IReadOnlyList<TranscriptLine> lines)
    {
        if (lines.Count == 0 || (call.Settings.Phrases ?? PhraseBook.For(call.Settings.Language)) is not { } phrases)
            return null;
        var reading = new WordReader(phrases, call.Settings.Script).Read(lines);
        return new WordsOfCall(reading.Findings, reading.Measures(call.Measures, call.Judged.VoicedFillers), call.Settings.BookVersion);
    }

    private static IEnumerable<TranscriptionJob> Jobs(CallMeasures measures, string language, Func<Side, TimeRange, float[]> read) =>
        from spoken in Stretches(Side.Agent, measures.Agent).Concat(Stretches(Side.Customer, measures.Customer))
        orderby spoken.Stretch.Range.Start
        select new TranscriptionJob(Guid.Empty, spoken.Side, spoken.Stretch, language, TranscriptionPriority.Finished, range => read(spoken.Side, range));

    private static IEnumerable<(Side Side, SpokenStretch Stretch)> Stretches(Side side, ChannelMeasures? channel) =>
        SpokenStretch.Join(channel?.Utterances ?? []).Select(stretch => (side, stretch));
}
