using CallCoach.Speech;

namespace CallCoach.Coaching;

/// <summary>A text that is read for findings: one line, or the seam between two lines of one speaker, where a breath has cut a phrase in two.</summary>
internal sealed class Passage
{
    private const int SeamTokens = 12;

    private readonly Func<TokenSpan, (double Start, double End)> _times;
    private readonly int _seam;

    private Passage(PhraseSearch search, Side side, int line, int seam, Func<TokenSpan, (double Start, double End)> times)
    {
        Search = search;
        Side = side;
        Line = line;
        _seam = seam;
        _times = times;
    }

    public PhraseSearch Search { get; }

    public TokenText Text => Search.Text;

    public Side Side { get; }

    /// <summary>Number of the line that a finding belongs to; the later one at a seam.</summary>
    public int Line { get; }

    public static Passage Of(TranscriptLine line, TokenText text, LineClock clock, IReadOnlySet<string> passOver) =>
        new(new PhraseSearch(text, passOver), line.Side, line.Number, seam: -1,
            span => clock.Of(text.Tokens[span.First].Start, text.Tokens[span.End - 1].End));

    public static Passage Seam(LineReading before, LineReading after, IReadOnlySet<string> passOver)
    {
        var (end, start) = (Last(before.Text), First(after.Text));
        var seam = end.Count;
        return new(new PhraseSearch(TokenText.Join(new TokenText(before.Text.Original, end), new TokenText(after.Text.Original, start)), passOver),
            after.Line.Side, after.Line.Number, seam, span => (
                before.Clock.Of(end[span.First].Start, end[span.First].End).Start,
                after.Clock.Of(start[span.End - 1 - seam].Start, start[span.End - 1 - seam].End).End));
    }

    /// <summary>Whether a place counts: at a seam only what reaches over it, for the rest belongs to the lines.</summary>
    public bool Holds(TokenSpan span) => _seam < 0 || (span.First < _seam && span.End > _seam);

    public WordFinding Finding(WordFindingKind kind, TokenSpan span, string? detail = null, PhraseHit? hit = null)
    {
        var (start, end) = _times(span);
        var quote = Text.Quote(span);
        return new WordFinding(kind, Side, start, end, Line, quote, detail, hit is { } match ? new PhraseMatch(match.Phrase, quote, match.Nearness) : null);
    }

    private static List<Token> Last(TokenText text) => [.. text.Tokens.Skip(text.Count - SeamTokens)];

    private static List<Token> First(TokenText text) => [.. text.Tokens.Take(SeamTokens)];
}
