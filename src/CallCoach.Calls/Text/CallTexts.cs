using CallCoach.Coaching;
using CallCoach.Speech;
using CallCoach.Transcription;

namespace CallCoach.Calls;

/// <summary>The text of one call that is over: writes down what it lacks, and judges its words anew when they have changed.</summary>
public sealed class CallTexts(ITextStore store, RecordedCalls recorded, RecordingFolder recordings, TranscriptionDesk desk, IEnumerable<ITextEvents> listeners)
    : IDisposable
{
    /// <summary>The recording is gone: nothing can be written down any more.</summary>
    public const string NoRecording = "no-recording";

    private const double NumberSeconds = 30;   // from the first to the last digit of a number, however it is dictated
    private const double SameSeconds = 0.3;   // two utterances never begin that close together: 250 ms of silence lie between

    // One correction at a time: two halves of one number, corrected at once, must see each other.
    private readonly SemaphoreSlim _correcting = new(1);

    /// <summary>Writes down what the call lacks, and keeps it.</summary>
    /// <param name="call">Over.</param>
    /// <param name="anew">Also what is there already.</param>
    /// <param name="progress">Is told the share that is done.</param>
    /// <param name="cancellation">Gives up; nothing is kept then.</param>
    /// <returns>What is kept.</returns>
    internal async Task<CallText> CompleteAsync(KeptCall call, bool anew, Action<double> progress, CancellationToken cancellation)
    {
        var (state, code) = desk.StateFor(call.Call.Language, TranscriptState.Working);
        if (state == TranscriptState.Working && !HasRecording(call))
            (state, code) = (TranscriptState.Failed, NoRecording);
        if (state != TranscriptState.Working)
        {
            await store.KeepStateAsync(call.Call.CallId, state, code, cancellation);
            return new CallText(state, code, [], null);
        }
        var judged = await JudgedAsync(call, cancellation);
        var known = anew ? [] : call.Policy.Redact ? FarFromMissing(call.Lines, judged.Measures) : call.Lines;
        using var missing = new MissingText(progress);
        await missing.GatherAsync(Jobs(call, judged.Measures, known), desk, cancellation);
        var lines = Redacted(call, [.. known, .. Numbered(missing, call.Lines.Except(known), Highest(call.Lines))]);
        return await KeepAsync(call, judged, lines, missing.Fault is null ? TranscriptState.Done : TranscriptState.Failed, missing.Fault?.Code, cancellation);
    }

    /// <summary>Keeps what a person made of a line, and judges the words anew. A number that becomes one by it is masked and silenced in every line that has a part of it.</summary>
    /// <returns>As <see cref="ITextStore.CorrectAsync"/>.</returns>
    public async Task<bool?> CorrectAsync(LineCorrection correction, CancellationToken cancellation)
    {
        await _correcting.WaitAsync(cancellation);
        try
        {
            if (await store.FindAsync(correction.CallId, cancellation) is { Policy.Redact: true } redacted)
                correction = Redacted(redacted, correction);
            var corrected = await store.CorrectAsync(correction, cancellation);
            if (corrected == true && await store.FindAsync(correction.CallId, cancellation) is { Judged: { } judged } call)
                await KeepAsync(call, judged, call.Lines, call.State, null, cancellation);
            return corrected;
        }
        finally
        {
            _correcting.Release();
        }
    }

    public void Dispose() => _correcting.Dispose();

    /// <summary>Agent and customer were taken for each other: what is written down changes sides, and is judged anew.</summary>
    /// <param name="callId">Over; analysed anew already.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task SwapSidesAsync(Guid callId, CancellationToken cancellation)
    {
        if (await store.FindAsync(callId, cancellation) is { Lines.Count: > 0, Judged: { } judged } call)
            await KeepAsync(call, judged, [.. call.Lines.Select(line => line with { Heard = LineOf.OtherSide(line.Heard) })], call.State, null, cancellation);
    }

    // What words give counts for the score when all of them are there.
    private async Task<CallText> KeepAsync(KeptCall call, ScoredCall judged, IReadOnlyList<KeptLine> lines, TranscriptState state, string? code, CancellationToken cancellation)
    {
        var words = Read(call, judged, lines);
        var text = new CallText(state, code, [.. lines.Select(line => line.Heard)], words);
        var anew = judged with { Words = state == TranscriptState.Done ? words?.Measures : null };
        var kept = await store.KeepAsync(call.Call.CallId, text, new CallJudgement(anew, CallScorer.Score(anew, call.Card)), cancellation);
        if (kept is not null && kept.Total != CallScorer.Score(judged, call.Card).Total)
        {
            foreach (var listener in listeners)
                listener.OnScored(call.Place, kept.Total);
        }
        return text;
    }

    private static WordsOfCall? Read(KeptCall call, ScoredCall judged, IReadOnlyList<KeptLine> lines)
    {
        if (call.Policy.Phrases is not { } phrases || lines.Count == 0)
            return null;
        var reading = new WordReader(phrases, call.Policy.Script).Read(lines.Select(line => line.Said));
        return new WordsOfCall(reading.Findings, reading.Measures(judged.Measures, judged.VoicedFillers), call.Policy.BookVersion);
    }

    private bool HasRecording(KeptCall call) =>
        call.Call.RecordingFile.Length > 0 && File.Exists(recordings.PathOf(call.Call.RecordingFile));

    private async Task<ScoredCall> JudgedAsync(KeptCall call, CancellationToken cancellation) =>
        call.Judged ?? (await recorded.AnalyseAsync(call.Call, call.Status, progress: null, cancellation)).Result!.Judged;

    // A number may be dictated over lines: what lies close to a gap is written down anew with it, for of a masked line only the mask is known.
    private static List<KeptLine> FarFromMissing(IReadOnlyList<KeptLine> lines, CallMeasures measures)
    {
        var missing = MissingOf(measures.Agent, Side.Agent, lines).Concat(MissingOf(measures.Customer, Side.Customer, lines)).SelectMany(run => run)
            .Select(utterance => (Start: SpeechFormat.Seconds(utterance.Start), End: SpeechFormat.Seconds(utterance.End))).ToList();
        return [.. lines.Where(line => !missing.Exists(gap => line.Heard.Start < gap.End + NumberSeconds && gap.Start - NumberSeconds < line.Heard.End))];
    }

    private List<KeptLine> Redacted(KeptCall call, List<KeptLine> lines)
    {
        if (!call.Policy.Redact)
            return lines;
        var redacted = Redactor.Redact(lines.Select(line => line.Heard));
        Silence(call, redacted.Select(line => new HeardLine(line.Line, ChannelOf(call, line.Line.Side), line.Redactions)));
        var corrections = lines.ToDictionary(line => line.Heard.Number, line => line.Correction);
        return [.. redacted.Select(line => new KeptLine(line.Line, corrections[line.Line.Number]))];
    }

    // Out of the recording first: what is masked shall be heard at no moment.
    private LineCorrection Redacted(KeptCall call, LineCorrection correction)
    {
        var masked = CorrectedLines.Redact(call.Lines.Select(line => line.Heard.Number == correction.Number ? line with { Correction = correction.Text } : line));
        if (HasRecording(call))
            Silence(call, masked.Select(line => new HeardLine(line.Line.Heard, ChannelOf(call, line.Line.Heard.Side), line.Sound)));
        return correction with
        {
            Text = masked.FirstOrDefault(line => line.Line.Heard.Number == correction.Number).Line is { } own ? own.Correction : correction.Text,
            Masked = [.. masked.Select(line => line.Line)],
        };
    }

    private void Silence(KeptCall call, IEnumerable<HeardLine> lines)
    {
        var path = recordings.PathOf(call.Call.RecordingFile);
        foreach (var (channel, range) in RedactedSound.Of(lines))
            RecordingSilence.Apply(path, channel, range);
    }

    private static int ChannelOf(KeptCall call, Side side) => call.Call.Roles.ChannelOf(side, call.Channels);

    private List<TranscriptionJob> Jobs(KeptCall call, CallMeasures measures, IReadOnlyList<KeptLine> known)
    {
        var path = recordings.PathOf(call.Call.RecordingFile);
        return [.. Missing(Side.Agent, measures.Agent).Concat(Missing(Side.Customer, measures.Customer)).OrderBy(spoken => spoken.Stretch.Range.Start)
            .Select(spoken => Job(spoken.Side, spoken.Stretch, ChannelOf(call, spoken.Side)))];

        IEnumerable<(Side Side, SpokenStretch Stretch)> Missing(Side side, ChannelMeasures? channel) =>
            MissingOf(channel, side, known).SelectMany(SpokenStretch.Join).Select(stretch => (side, stretch));

        TranscriptionJob Job(Side side, SpokenStretch stretch, int channel) => new(
            call.Call.CallId, side, stretch, call.Call.Language ?? "", TranscriptionPriority.Finished,
            range => RecordingClips.Read(path, channel, range));
    }

    private static IEnumerable<List<Utterance>> MissingOf(ChannelMeasures? channel, Side side, IEnumerable<KeptLine> known) =>
        MissingRuns(channel?.Utterances ?? [], [.. known.Select(line => line.Heard).Where(line => line.Side == side)]);

    // Utterances without a line, those that follow each other together: what lies between two lines must not reach over one.
    private static IEnumerable<List<Utterance>> MissingRuns(IReadOnlyList<Utterance> utterances, IReadOnlyList<TranscriptLine> lines)
    {
        var run = new List<Utterance>();
        foreach (var utterance in utterances)
        {
            if (!lines.Any(line => Covers(line, utterance)))
                run.Add(utterance);
            else if (run.Count > 0)
            {
                yield return run;
                run = [];
            }
        }
        if (run.Count > 0)
            yield return run;
    }

    private static bool Covers(TranscriptLine line, in Utterance utterance)
    {
        var middle = SpeechFormat.Seconds((utterance.Start + utterance.End) / 2);
        return line.Start - SameSeconds < middle && middle < line.End + SameSeconds;
    }

    private static int Highest(IReadOnlyList<KeptLine> lines) => lines.Count == 0 ? 0 : lines.Max(line => line.Heard.Number);

    // A line that is heard again keeps its number, and with it its correction; one that was corrected and is not heard again stays.
    private static List<KeptLine> Numbered(MissingText missing, IEnumerable<KeptLine> before, int highest)
    {
        var known = before.ToList();
        var lines = new List<KeptLine>();
        foreach (var (side, piece) in missing.Pieces)
        {
            var line = LineOf.Piece(piece, 0, side);
            var same = known.FindIndex(kept => kept.Heard.Side == side && Math.Abs(kept.Heard.Start - line.Start) < SameSeconds);
            lines.Add(new KeptLine(line with { Number = same < 0 ? ++highest : known[same].Heard.Number }, same < 0 ? null : known[same].Correction));
            if (same >= 0)
                known.RemoveAt(same);
        }
        lines.AddRange(known.Where(kept => kept.Correction is not null));
        return lines;
    }
}
