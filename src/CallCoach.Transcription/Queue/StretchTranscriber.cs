using CallCoach.Speech;

namespace CallCoach.Transcription;

/// <summary>Does one job: reads the sound, cuts it into clips, has them recognised, keeps what can have been said.</summary>
internal sealed class StretchTranscriber(IRecognisers recognisers)
{
    public async Task<IReadOnlyList<TranscribedPiece>> TranscribeAsync(TranscriptionJob job, CancellationToken cancellation)
    {
        var recogniser = recognisers.For(job.Language);
        var padded = UtteranceClips.Pad(job.Stretch.Range);
        var sound = Read(job, padded);
        var pieces = new List<TranscribedPiece>();
        foreach (var part in UtteranceClips.Split(sound))
        {
            var recognition = await recogniser.RecogniseAsync(new(sound[part], job.Language), cancellation).ConfigureAwait(false);
            var at = padded.Start + part.Start.Value / RecognitionFormat.SamplesPerSpeechSample;
            var length = (part.End.Value - part.Start.Value) / RecognitionFormat.SamplesPerSpeechSample;
            if (Piece(recognition, new(at, at + length), job.Stretch.Range) is { } piece)
                pieces.Add(piece);
        }
        return pieces;
    }

    private static float[] Read(TranscriptionJob job, TimeRange range)
    {
        try
        {
            return job.Read(range);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or InvalidDataException or ArgumentException)
        {
            throw new RecognitionException(RecognitionCode.SoundUnreadable, $"The recording cannot be read: {fault.Message}", fault);
        }
    }

    private static TranscribedPiece? Piece(Recognition recognition, TimeRange clip, TimeRange stretch)
    {
        var text = recognition.Text.Trim();
        if (text.Length == 0)
            return null;
        TimeRange spoken = new(Math.Max(clip.Start, stretch.Start), Math.Min(clip.End, stretch.End));
        var estimated = recognition.Words.Count == 0;
        var words = estimated ? WordTimes.Spread(text, spoken) : WordTimes.Shift(recognition.Words, SpeechFormat.Seconds(clip.Start));
        return new(spoken, text, words, estimated, recognition.Language, recognition.Model);
    }
}
