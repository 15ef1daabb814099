namespace CallCoach.Coaching;

/// <summary>Looks for phrases in one text. A match stays within a sentence; words that say nothing may stand in between.</summary>
/// <param name="text">Where to look.</param>
/// <param name="passOver">Words that may stand anywhere inside a phrase.</param>
internal sealed class PhraseSearch(TokenText text, IReadOnlySet<string> passOver)
{
    private const int MostPassedOver = 3;
    private const int LongestGap = 8;
    private const double CostOfPassing = 0.01;   // so that of two places the one without is nearer

    private readonly int[] _whens = WhenReader.Read(text);
    private readonly Dictionary<string, int[]> _starts = [];

    public TokenText Text => text;

    /// <summary>For each token, one past the end of the day or time that begins there; 0 where none does.</summary>
    public IReadOnlyList<int> Whens => _whens;

    /// <summary>Every place of some phrases; of two that overlap the nearer, then the longer, then the first.</summary>
    public IReadOnlyList<PhraseHit> Find(IEnumerable<PhrasePattern> patterns)
    {
        var hits = new List<PhraseHit>();
        foreach (var hit in patterns.SelectMany(Find).OrderByDescending(hit => hit.Span.Count * hit.Nearness).ThenBy(hit => hit.Span.First))
        {
            if (hits.TrueForAll(kept => !kept.Span.Overlaps(hit.Span)))
                hits.Add(hit);
        }

        hits.Sort((a, b) => a.Span.First.CompareTo(b.Span.First));
        return hits;
    }

    /// <summary>Every place of a phrase, one for each token at which it begins.</summary>
    public IEnumerable<PhraseHit> Find(PhrasePattern pattern)
    {
        SortedDictionary<int, PhraseHit>? best = null;
        foreach (var (first, forms) in pattern.Starts)
        {
            foreach (var at in Starts(first))
            {
                foreach (var form in forms)
                {
                    if (Match(form, 0, at, new Progress(form)) is { } found)
                        Keep(best ??= [], at, new PhraseHit(new TokenSpan(at, found.End), pattern.Source, found.Nearness));
                }
            }
        }

        return best is null ? [] : best.Values;
    }

    private static void Keep(SortedDictionary<int, PhraseHit> best, int at, PhraseHit hit)
    {
        if (!best.TryGetValue(at, out var known) || (known.Nearness, known.Span.End).CompareTo((hit.Nearness, hit.Span.End)) < 0)
            best[at] = hit;
    }

    private readonly record struct Found(int End, double Nearness);

    private record struct Progress
    {
        public Progress(PhraseForm form) => (SoftHan, SoftWords) = (form.MostSoftHan, form.MostSoftWords);

        public int SoftHan;
        public int SoftWords;
        public int Passed;
        public int Matched;
        public double Sum;

        public readonly double Nearness => Math.Round((Matched == 0 ? 1 : Sum / Matched) - CostOfPassing * Passed, 3);
    }

    // Where a form may begin. Most begin nowhere in a text, and many begin alike: each first word is looked for once.
    private int[] Starts(PhrasePart first)
    {
        var key = first.Kind == PhrasePartKind.When ? "" : first.Token.Text;
        if (_starts.TryGetValue(key, out var starts))
            return starts;
        return _starts[key] = [.. Enumerable.Range(0, text.Count).Where(at =>
            first.Kind == PhrasePartKind.When ? _whens[at] > at : Nearness(first.Token, text.Tokens[at]) > 0)];
    }

    private Found? Match(PhraseForm form, int step, int at, Progress progress)
    {
        if (step == form.Parts.Count)
            return new Found(at, progress.Nearness);
        return form.Parts[step].Kind switch
        {
            PhrasePartKind.Word => MatchWord(form, step, at, progress),
            PhrasePartKind.Gap => MatchGap(form, step, at, progress),
            _ => MatchWhen(form, step, at, progress),
        };
    }

    private Found? MatchWord(PhraseForm form, int step, int at, Progress progress)
    {
        if (!CanStandAt(step, at))
            return null;
        var passed = Pass(form, step, at, progress);
        var wanted = form.Parts[step].Token;
        var nearness = Nearness(wanted, text.Tokens[at]);
        if (nearness == 0 || !Allows(form, wanted, nearness, ref progress))
            return passed;
        progress.Matched++;
        progress.Sum += nearness;
        return Better(Match(form, step + 1, at + 1, progress), passed);
    }

    // A filler or the like within the phrase.
    private Found? Pass(PhraseForm form, int step, int at, Progress progress)
    {
        if (step == 0 || progress.Passed == MostPassedOver || !passOver.Contains(text.Tokens[at].Text))
            return null;
        progress.Passed++;
        return Match(form, step, at + 1, progress);
    }

    private Found? MatchGap(PhraseForm form, int step, int at, Progress progress)
    {
        for (var end = at; end <= Math.Min(text.Count, at + LongestGap); end++)
        {
            if (end > at && end < text.Count && EndsSentence(end - 1))
                return null;
            if (Match(form, step + 1, end, progress) is { } found)
                return found;
        }

        return null;
    }

    private Found? MatchWhen(PhraseForm form, int step, int at, Progress progress)
    {
        if (!CanStandAt(step, at))
            return null;
        return _whens[at] > at ? Match(form, step + 1, _whens[at], progress) : Pass(form, step, at, progress);
    }

    private bool CanStandAt(int step, int at) => at < text.Count && (step == 0 || !EndsSentence(at - 1));

    private bool EndsSentence(int at) => text.Tokens[at].EndsSentence;

    private static Found? Better(Found? one, Found? other)
    {
        if (one is not { } a || other is not { } b)
            return one ?? other;
        return b.Nearness > a.Nearness ? other : one;
    }

    private static double Nearness(Token wanted, Token said)
    {
        if (wanted.Text == said.Text)
            return 1;
        return (wanted.Kind, said.Kind) switch
        {
            (TokenKind.Han, TokenKind.Han) => HanTable.Nearness(wanted.Han, said.Han),
            (TokenKind.Word, TokenKind.Word) => EnglishWord.Nearness(wanted.Text, said.Text),
            _ => 0,
        };
    }

    // A form bears so many words that are only like what was said.
    private static bool Allows(PhraseForm form, Token wanted, double nearness, ref Progress progress)
    {
        if (nearness == 1)
            return true;
        if (wanted.Kind == TokenKind.Han)
            return nearness >= form.LeastHanNearness && progress.SoftHan-- > 0;
        return nearness >= EnglishWord.Inflected || progress.SoftWords-- > 0;
    }
}
