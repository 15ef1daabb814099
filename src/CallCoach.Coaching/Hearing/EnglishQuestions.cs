namespace CallCoach.Coaching;

/// <summary>Questions in English: an auxiliary before its subject, a question word before an auxiliary, a tag at the end, or the mark.</summary>
internal sealed class EnglishQuestions(TokenText text, QuestionForms forms)
{
    private const int LongestLead = 4;

    // "Do the forms" and "have a seat" ask for something to be done; with these subjects it is a question.
    private static readonly HashSet<string> AfterDoOrHave = ["i", "you", "we", "they", "any", "anyone", "anybody"];
    private static readonly HashSet<string> Pronouns = ["i", "you", "we", "they", "he", "she", "it", "there", "that"];
    private static readonly HashSet<string> AfterHowOrWhat = ["about", "come", "else"];
    private static readonly HashSet<string> Conditional = ["should", "had", "were"];
    private static readonly HashSet<string> BeforeNoQuestion = ["to", "not", "if", "as", "than", "nor", "that", "let", "which", "who", "because"];

    /// <summary>The questions of one sentence, in order.</summary>
    public IReadOnlyList<TokenSpan> In(TokenSpan sentence)
    {
        var marked = text.Tokens[sentence.End - 1].Edge == TokenEdge.Question;
        var found = new List<TokenSpan>();
        foreach (var clause in text.Clauses(sentence))
        {
            var start = AfterLeads(clause);
            var choice = found.Count > 0 && Is(clause.First, "or");
            if (choice)
                found[^1] = found[^1] with { End = clause.End };
            else if (start < clause.End && (BeginsQuestion(start, clause, marked) || AsksWithin(clause)))
                found.Add(clause with { First = start });
        }

        if (found.Count == 0 && (HasTag(sentence, marked) || (marked && sentence.Count >= 2)))
            found.Add(sentence);
        return found;
    }

    private int AfterLeads(TokenSpan clause)
    {
        var at = clause.First;
        while (at < clause.End - 1 && at - clause.First < LongestLead && forms.Leads.Contains(Text(at)))
            at++;
        return at;
    }

    private bool BeginsQuestion(int at, TokenSpan clause, bool marked)
    {
        if (forms.QuestionWords.Contains(Text(at)))
            return BeginsWithQuestionWord(at, clause, marked);
        return IsInverted(at, clause.End) && !(Conditional.Contains(Text(at)) && !marked);
    }

    // "What do you", "how many children do you", "how about"; but "what you get", and ", which is why".
    private bool BeginsWithQuestionWord(int at, TokenSpan clause, bool marked)
    {
        if (at + 1 >= clause.End)
            return marked;
        if (Is(at, "how", "what", "why") && (AfterHowOrWhat.Contains(Text(at + 1)) || (Is(at, "why") && Is(at + 1, "not"))))
            return true;
        if (Is(at, "which", "who", "whose") && !marked && Is(at + 1, "is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "may") && clause.First > 0)
            return false;
        if (forms.Auxiliaries.Contains(Text(at + 1)))
            return true;
        for (var i = at + 2; i < clause.End - 1; i++)
        {
            if (forms.Auxiliaries.Contains(Text(i)) && forms.Subjects.Contains(Text(i + 1)) && !Pronouns.Contains(Text(i - 1)) && !forms.Subjects.Contains(Text(at + 1)))
                return true;
        }

        return false;
    }

    // Without commas a question begins anywhere: "let me see do you have a minute".
    private bool AsksWithin(TokenSpan clause)
    {
        for (var at = clause.First + 1; at < clause.End - 1; at++)
        {
            if (Is(at, "do", "did", "are", "have", "can", "could", "would", "will") && Is(at + 1, "you") && at + 2 < clause.End
                && !forms.Subjects.Contains(Text(at - 1)) && !forms.Auxiliaries.Contains(Text(at - 1)) && !BeforeNoQuestion.Contains(Text(at - 1)))
                return true;
        }

        return false;
    }

    private bool IsInverted(int at, int end)
    {
        if (!forms.Auxiliaries.Contains(Text(at)))
            return false;
        var subject = at + 1 < end && Is(at + 1, "not") ? at + 2 : at + 1;
        if (subject >= end)
            return false;
        return Is(at, "do", "have") ? AfterDoOrHave.Contains(Text(subject)) : forms.Subjects.Contains(Text(subject));
    }

    // "… don't you", "… is it"; and with the mark "…, right?"
    private bool HasTag(TokenSpan sentence, bool marked)
    {
        var last = sentence.End - 1;
        if (sentence.Count < 4)
            return false;
        if (marked && forms.Tags.Contains(Text(last)))
            return true;
        return Pronouns.Contains(Text(last)) && Is(last - 1, "not") && forms.Auxiliaries.Contains(Text(last - 2));
    }

    private string Text(int at) => text.Tokens[at].Text;

    private bool Is(int at, params ReadOnlySpan<string> words) => words.Contains(Text(at));
}
