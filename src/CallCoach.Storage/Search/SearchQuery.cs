using System.Diagnostics.CodeAnalysis;

namespace CallCoach.Storage;

/// <summary>What a person typed to find calls by what was said: words, "phrases in quotes", beginnings*.</summary>
public sealed class SearchQuery
{
    public const int LongestText = 200;
    private const int MostTerms = 20;

    private SearchQuery(IReadOnlyList<SearchTerm> terms) => Terms = terms;

    /// <summary>All of them must be said.</summary>
    internal IReadOnlyList<SearchTerm> Terms { get; }

    /// <returns>False when there is no letter and no digit in it.</returns>
    public static bool TryParse(string text, [NotNullWhen(true)] out SearchQuery? query)
    {
        var terms = Pieces(text).Select(Term).OfType<SearchTerm>().Take(MostTerms).ToList();
        query = terms.Count == 0 ? null : new SearchQuery(terms);
        return query is not null;
    }

    /// <summary>Where a line holds what is sought.</summary>
    /// <param name="line">What was said.</param>
    /// <returns>How many of the terms are in it, and the places: in order, without overlap.</returns>
    public SearchMarks MarksIn(string line)
    {
        var tokens = SearchTokens.Of(line);
        var held = 0;
        var places = new List<(int From, int To)>();
        foreach (var term in Terms)
        {
            var before = places.Count;
            places.AddRange(term.In(tokens));
            held += places.Count > before ? 1 : 0;
        }
        return new SearchMarks(held, Joined(places));
    }

    // What stands in quotes is one piece; an open quote reaches to the end.
    private static IEnumerable<string> Pieces(string text)
    {
        var parts = text.Replace('“', '"').Replace('”', '"').Split('"');
        for (var i = 0; i < parts.Length; i++)
        {
            if (i % 2 == 1)
                yield return parts[i];
            else
            {
                foreach (var word in parts[i].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
                    yield return word;
            }
        }
    }

    private static SearchTerm? Term(string piece)
    {
        var tokens = SearchTokens.Of(piece, wholeRuns: false);
        if (tokens.Count == 0)
            return null;
        var prefix = piece.EndsWith('*') || SearchTokens.IsSingleIdeograph(tokens[^1].Text);
        return new SearchTerm([.. tokens.Select(token => token.Text)], prefix);
    }

    private static List<(int From, int To)> Joined(List<(int From, int To)> places)
    {
        var joined = new List<(int From, int To)>();
        foreach (var place in places.OrderBy(place => place.From).ThenBy(place => place.To))
        {
            if (joined.Count > 0 && place.From <= joined[^1].To)
                joined[^1] = (joined[^1].From, Math.Max(joined[^1].To, place.To));
            else
                joined.Add(place);
        }
        return joined;
    }
}
