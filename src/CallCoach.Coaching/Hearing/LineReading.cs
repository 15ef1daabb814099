namespace CallCoach.Coaching;

/// <summary>A line, and what can be heard in it alone.</summary>
internal sealed class LineReading
{
    private const double Breath = 0.25;   // s between words: as a comma; the length of a pause (design: utterance)

    public LineReading(TranscriptLine line, PhraseBook book)
    {
        Line = line;
        Clock = new LineClock(line);
        Text = WithBreaths(TokenReader.Read(line.Text), Clock);
        Passage = Passage.Of(line, Text, Clock, book.Content.PassOver);
        Content = ContentWords.Of(Text, book);
    }

    public TranscriptLine Line { get; }

    public LineClock Clock { get; }

    public TokenText Text { get; }

    public Passage Passage { get; }

    /// <summary>What the line is about: its words without those that every line has.</summary>
    public IReadOnlySet<string> Content { get; }

    /// <summary>What is heard in the line alone.</summary>
    public IReadOnlyList<WordFinding> Alone { get; set; } = [];

    /// <summary>What is heard in it with the lines before it.</summary>
    public IReadOnlyList<WordFinding> InContext { get; set; } = [];

    /// <summary>Days and times in it.</summary>
    public IReadOnlyList<TokenSpan> Whens { get; set; } = [];

    /// <summary>It names something to do together.</summary>
    public bool HasAction { get; set; }

    /// <summary>Its last sentence is a question by its form.</summary>
    public bool AsksAtEnd { get; set; }

    /// <summary>The steps of the call that it speaks for, and how strongly.</summary>
    public IReadOnlyList<(string Stage, double Weight, WordFinding Finding)> StageHints { get; set; } = [];

    /// <summary>The step that the call is in after it; null while none is known.</summary>
    public string? Stage { get; set; }

    /// <summary>Script points said up to here.</summary>
    public IReadOnlySet<string> PointsSaid { get; set; } = new HashSet<string>();

    /// <summary>Where what is being said in one go began, and what it is about.</summary>
    public double StretchStart { get; set; }

    public IReadOnlySet<string> StretchContent { get; set; } = new HashSet<string>();

    /// <summary>The earlier line that it explains again, and the share of content that is the same.</summary>
    public (LineReading First, double Similarity)? RepeatOf { get; set; }

    private static TokenText WithBreaths(TokenText text, LineClock clock) => clock.HasWords
        ? new TokenText(text.Original, [.. text.Tokens.Select(token =>
            token.Edge == TokenEdge.None && clock.PauseAfter(token.End) >= Breath ? token with { Edge = TokenEdge.Clause } : token)])
        : text;
}
