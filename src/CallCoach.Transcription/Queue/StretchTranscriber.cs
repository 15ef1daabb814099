using CallCoach.Audio;
using CallCoach.Speech;
using CallCoach.Transcription.Gate;

namespace CallCoach.Transcription;

/// <summary>Does one job: reads the sound, cuts it into clips, has them recognised, keeps what can have been said.</summary>
internal sealed class StretchTranscriber(IRecognisers recognisers)
{
    public async Task<IReadOnlyList<TranscribedPiece>> TranscribeAsync(TranscriptionJob job, CancellationToken cancellation)
    {
        var recogniser = recognisers.For(job.Language);
        if (job.Stretch.Range.Seconds < TextGate.ShortestSpeechSeconds)
            return [];
        var padded = UtteranceClips.Pad(job.Stretch.Range);
        var sound = Read(job, padded);
        var pieces = new List<TranscribedPiece>();
        foreach (var part in UtteranceClips.Split(sound))
        {
            var recognition = await recogniser.RecogniseAsync(new(sound[part], job.Language), cancellation).ConfigureAwait(false);
            var at = padded.Start + part.Start.Value / RecognitionFormat.SamplesPerSpeechSample;
            var length = (part.End.Value - part.Start.Value) / RecognitionFormat.SamplesPerSpeechSample;
            if (Piece(recognition, new(at, at + length), job.Stretch) is { } piece)
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
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or InvalidDataException or AudioFormatException or ArgumentException)
        {
            throw new RecognitionException(RecognitionCode.SoundUnreadable, $"The recording cannot be read: {fault.Message}", fault);
        }
    }

    private static TranscribedPiece? Piece(Recognition recognition, TimeRange clip, SpokenStretch stretch)
    {
        TimeRange spoken = new(Math.Max(clip.Start, stretch.Range.Start), Math.Min(clip.End, stretch.Range.End));
        var share = (double)spoken.Length / stretch.Range.Length;
        if (TextGate.Pass(recognition.Text, spoken.Seconds, (int)Math.Ceiling(share * stretch.Syllables)) is not { } text)
            return null;
        var estimated = recognition.Words.Count == 0 || text != recognition.Text.Trim();
        var words = estimated ? WordTimes.Spread(text, spoken) : WordTimes.Shift(recognition.Words, SpeechFormat.Seconds(clip.Start));
        return new(spoken, text, words, estimated, recognition.Language, recognition.Model);
    }
}
