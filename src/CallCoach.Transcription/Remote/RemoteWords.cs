namespace CallCoach.Transcription;

/// <summary>Words from what an endpoint calls words: whisper.cpp lists the pieces of its vocabulary, where a space begins a word.</summary>
internal static class RemoteWords
{
    /// <param name="pieces">In order, their spaces still on them.</param>
    public static IReadOnlyList<RecognisedWord> Of(IReadOnlyList<RecognisedWord> pieces)
    {
        var spacesCount = pieces.Any(piece => piece.Text.StartsWith(' '));
        var words = new List<RecognisedWord>();
        foreach (var piece in pieces.Where(piece => piece.Text.Trim().Length > 0))
        {
            if (spacesCount && words.Count > 0 && !piece.Text.StartsWith(' ') && !TextWords.IsCjk(piece.Text[0]))
                words[^1] = Join(words[^1], piece);
            else
                words.Add(piece with { Text = piece.Text.Trim() });
        }
        return words;
    }

    // As sure as its least sure piece.
    private static RecognisedWord Join(RecognisedWord word, RecognisedWord piece) =>
        new(word.Text + piece.Text.TrimEnd(), word.Start, Math.Max(word.End, piece.End), word.Confidence is { } a && piece.Confidence is { } b ? Math.Min(a, b) : null);
}
