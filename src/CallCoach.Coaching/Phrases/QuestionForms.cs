namespace CallCoach.Coaching;

/// <summary>The small words that make a question, of one language. A language uses the lists that it has.</summary>
internal sealed record QuestionForms
{
    /// <summary>English: do, can, is … which stand before their subject in a question.</summary>
    public HashSet<string> Auxiliaries { get; init; } = [];

    /// <summary>English: what may follow an auxiliary in a question.</summary>
    public HashSet<string> Subjects { get; init; } = [];

    public IReadOnlyList<string> QuestionWords { get; init; } = [];

    /// <summary>English: words that may stand before the question begins.</summary>
    public HashSet<string> Leads { get; init; } = [];

    /// <summary>At the end of a sentence they ask for assent.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Chinese: 没什么, 谁都 … which hold a question word and ask nothing.</summary>
    public IReadOnlyList<string> NotQuestionWords { get; init; } = [];

    /// <summary>Chinese: 不知道, 介绍 … after which a question word asks nothing.</summary>
    public IReadOnlyList<string> Embedding { get; init; } = [];

    /// <summary>Chinese: with these, a final 呢 tells that something goes on.</summary>
    public IReadOnlyList<string> Ongoing { get; init; } = [];

    /// <summary>Chinese: 动不动 … which look like A不A.</summary>
    public IReadOnlyList<string> NotReduplicated { get; init; } = [];
}
