using CallCoach.Coaching;
using CallCoach.Speech;
using CallCoach.Transcription;

namespace CallCoach.Calls;

/// <summary>Makes lines of what a recogniser gave.</summary>
internal static class LineOf
{
    public static TranscriptLine Piece(TranscribedPiece piece, int number, Side side) => new(
        number,
        side,
        Numbers.Seconds(SpeechFormat.Seconds(piece.Range.Start)),
        Numbers.Seconds(SpeechFormat.Seconds(piece.Range.End)),
        ChineseScript.Of(piece.Text, piece.Language),
        [.. piece.Words.Select(word => new SpokenWord(ChineseScript.Of(word.Text, piece.Language), Numbers.Seconds(word.Start), Numbers.Seconds(word.End), word.Confidence))],
        piece.Language,
        piece.Model);

    public static TranscriptLine OtherSide(TranscriptLine line) => line with { Side = line.Side == Side.Agent ? Side.Customer : Side.Agent };
}
