namespace CallCoach.Coaching;

/// <summary>What the customer holds against it, by class.</summary>
internal static class ObjectionReader
{
    public static IEnumerable<WordFinding> Read(Passage passage, PhraseBook book)
    {
        var kept = new List<(ObjectionPhrases Entry, PhraseHit Hit)>();
        foreach (var found in book.Objections.SelectMany(entry => Hits(passage, entry)).OrderByDescending(found => found.Hit.Span.Count * found.Hit.Nearness))
        {
            if (passage.Holds(found.Hit.Span) && kept.TrueForAll(other => !other.Hit.Span.Overlaps(found.Hit.Span) && other.Entry != found.Entry))
                kept.Add(found);
        }

        return kept.OrderBy(found => found.Hit.Span.First)
            .Select(found => passage.Finding(WordFindingKind.Objection, found.Hit.Span, found.Entry.Class, found.Hit));
    }

    private static IEnumerable<(ObjectionPhrases Entry, PhraseHit Hit)> Hits(Passage passage, ObjectionPhrases entry)
    {
        var hits = passage.Search.Find(entry.Phrases);
        if (hits.Count == 0)
            return [];
        var excused = passage.Search.Find(entry.Unless);
        return hits.Where(hit => !excused.Any(excuse => excuse.Span.Overlaps(hit.Span))).Select(hit => (entry, hit));
    }
}
