using CallCoach.Speech;

namespace CallCoach.Coaching;

/// <summary>Which points of a script a line says: by one of the point's phrases, or by most of its content words in any order.</summary>
internal sealed class ScriptReader
{
    private const double LeastCovered = 0.7;
    private const int LeastContent = 2;

    private readonly PhraseBook _book;
    private readonly List<(string Id, IReadOnlyList<PhrasePattern> Patterns, IReadOnlyList<(string Phrase, HashSet<string> Content)> Contents)> _points;

    public ScriptReader(CallScript script, PhraseBook book)
    {
        _book = book;
        _points = [.. script.Points.Select(point => (point.Id, Patterns(point), Contents(point)))];
    }

    /// <summary>The points that are said here for the first time. Sets <see cref="LineReading.PointsSaid"/>.</summary>
    public IReadOnlyList<WordFinding> Read(LineContext context, Passage? seam)
    {
        var said = context.Index == 0 ? new HashSet<string>() : context.Lines[context.Index - 1].PointsSaid;
        context.Reading.PointsSaid = said;
        if (context.Line.Side != Side.Agent)
            return [];
        var findings = new List<WordFinding>();
        foreach (var (id, patterns, contents) in _points.Where(point => !said.Contains(point.Id)))
        {
            var finding = ByPhrase(context.Reading.Passage, id, patterns) ?? (seam is null ? null : ByPhrase(seam, id, patterns)) ?? ByContent(context, id, contents);
            if (finding is not null)
                findings.Add(finding);
        }

        if (findings.Count > 0)
            context.Reading.PointsSaid = new HashSet<string>([.. said, .. findings.Select(finding => finding.Detail!)]);
        return findings;
    }

    private static WordFinding? ByPhrase(Passage passage, string id, IReadOnlyList<PhrasePattern> patterns) =>
        passage.Search.Find(patterns).Where(hit => passage.Holds(hit.Span)).Select(hit => (PhraseHit?)hit).FirstOrDefault() is { } found
            ? passage.Finding(WordFindingKind.ScriptPoint, found.Span, id, found)
            : null;

    private static WordFinding? ByContent(LineContext context, string id, IReadOnlyList<(string Phrase, HashSet<string> Content)> contents)
    {
        var line = context.Reading;
        if (line.Content.Count == 0)
            return null;
        IReadOnlySet<string> heard = context.GoesOnFrom is { } before ? new HashSet<string>([.. before.Content, .. line.Content]) : line.Content;
        foreach (var (phrase, content) in contents)
        {
            var covered = (double)content.Count(heard.Contains) / content.Count;
            if (covered >= LeastCovered && content.Any(line.Content.Contains))
                return line.Passage.Finding(WordFindingKind.ScriptPoint, line.Text.All, id, new PhraseHit(line.Text.All, phrase, Math.Round(covered, 3)));
        }

        return null;
    }

    private IReadOnlyList<(string Phrase, HashSet<string> Content)> Contents(ScriptPoint point) =>
        [.. Phrases(point).Select(phrase => (phrase, Content: ContentWords.Of(TokenReader.Read(phrase), _book))).Where(entry => entry.Content.Count >= LeastContent)];

    private static IReadOnlyList<PhrasePattern> Patterns(ScriptPoint point) => [.. Phrases(point).Select(Pattern).OfType<PhrasePattern>()];

    private static IEnumerable<string> Phrases(ScriptPoint point) => point.Phrases.Count > 0 ? point.Phrases : [point.Text];

    // What an editor let through before the syntax was checked still counts by its content words.
    private static PhrasePattern? Pattern(string phrase)
    {
        try
        {
            return PhrasePattern.Parse(phrase);
        }
        catch (PhraseSyntaxException)
        {
            return null;
        }
    }
}
