namespace CallCoach.Coaching;

/// <summary>What is wrong with a practice script, each with its exact place.</summary>
public static class PracticeScriptCheck
{
    public const int MostSteps = 12, MostLines = 12, MostPoints = 12, MostPhrases = 20;
    public const int LongestTitle = 100, LongestText = 400, LongestId = 20;

    /// <summary>A draft may be unfinished: it must only hold together.</summary>
    public static IReadOnlyList<PracticeProblem> OfDraft(PracticeScript script) => Check(script, complete: false);

    /// <summary>What is published can be practised in every language that it has.</summary>
    public static IReadOnlyList<PracticeProblem> OfPublished(PracticeScript script) => Check(script, complete: true);

    private static List<PracticeProblem> Check(PracticeScript script, bool complete)
    {
        // JSON lets null into lists and dictionaries; nothing more can be said of such a script.
        if (NullAt(script) is { } place)
            return [new PracticeProblem(place, "Must not be null.")];
        var problems = new List<PracticeProblem>();
        void Require(bool holds, string place, string message)
        {
            if (!holds)
                problems.Add(new PracticeProblem(place, message));
        }

        Require(script.Difficulty is >= 1 and <= 3, "difficulty", "Must be 1, 2 or 3.");
        Require(script.Steps.Count is >= 1 and <= MostSteps, "steps", $"Must be 1 to {MostSteps} steps.");
        foreach (var (i, step) in script.Steps.Index())
            Step(step, $"steps.{i}", script.Steps.Take(i), Require);
        Require(script.Words.Count > 0, "words", "Must have words in at least one language.");
        foreach (var (language, words) in script.Words)
        {
            var at = $"words.{language}";
            Require(PracticeLanguage.All.Contains(language), at, $"Scripts are written in {string.Join(" and ", PracticeLanguage.All)}.");
            Text(words.Title, $"{at}.title", LongestTitle, required: true, Require);
            Text(words.Product, $"{at}.product", LongestText, complete, Require);
            Text(words.Customer, $"{at}.customer", LongestText, complete, Require);
            Require(words.Steps.Count == script.Steps.Count, $"{at}.steps", $"Must have words for each of the {script.Steps.Count} steps, has {words.Steps.Count}.");
            foreach (var (i, step) in words.Steps.Take(script.Steps.Count).Index())
                Words(step, script.Steps[i].Kind, $"{at}.steps.{i}", complete, Require);
            Require(!complete || words.Steps.Any(step => step.Points.Count > 0), $"{at}.steps", "At least one step needs a point that must be said.");
        }
        return problems;
    }

    private static string? NullAt(PracticeScript script)
    {
        for (var i = 0; i < script.Steps.Count; i++)
        {
            if (script.Steps[i] is null)
                return $"steps.{i}";
        }

        foreach (var (language, words) in script.Words)
        {
            if (words is null)
                return $"words.{language}";
            foreach (var (s, step) in words.Steps.Index())
            {
                if (step is null || step.Customer.Contains(null!) || step.Say.Contains(null!) || step.Avoid.Contains(null!)
                    || step.Points.Any(point => point is null || point.Phrases.Contains(null!)))
                    return $"words.{language}.steps.{s}";
            }
        }
        return null;
    }

    private static void Step(PracticeStep step, string at, IEnumerable<PracticeStep> before, Action<bool, string, string> require)
    {
        require(step.Id.Length is > 0 and <= LongestId && step.Id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') && before.All(other => other.Id != step.Id),
            $"{at}.id", $"Must have 1 to {LongestId} lower case letters, digits and hyphens, and be its own in the script.");
        Band(step.Targets.SpeakingRate, $"{at}.targets.speakingRate", 1, 9, require);
        Band(step.Targets.PausesPerMinute, $"{at}.targets.pausesPerMinute", 0, 60, require);
        Band(step.Targets.FadedEndings, $"{at}.targets.fadedEndings", 0, 1, require);
        Band(step.Targets.TalkRatio, $"{at}.targets.talkRatio", 0, 1, require);
    }

    private static void Band(Band band, string at, double least, double most, Action<bool, string, string> require)
    {
        bool Fits(double? edge) => edge is not { } value || (value >= least && value <= most);
        require(Fits(band.Low) && Fits(band.High), at, FormattableString.Invariant($"Must be between {least} and {most}."));
        require(!(band.Low >= band.High), at, "The lower edge must be under the upper one.");
    }

    private static void Words(PracticeStepWords step, PracticeStepKind kind, string at, bool complete, Action<bool, string, string> require)
    {
        Text(step.Goal, $"{at}.goal", LongestText, required: false, require);
        if (kind == PracticeStepKind.Own)
            Text(step.Name ?? "", $"{at}.name", LongestTitle, complete, require);
        Lines(step.Customer, $"{at}.customer", LongestText, require);
        Lines(step.Say, $"{at}.say", LongestText, require);
        Lines(step.Avoid, $"{at}.avoid", LongestText, require);
        foreach (var (i, phrase) in step.Avoid.Index())
            Phrase(phrase, $"{at}.avoid.{i}", require);
        require(step.Points.Count <= MostPoints, $"{at}.points", $"At most {MostPoints} points.");
        foreach (var (i, point) in step.Points.Index())
        {
            Text(point.Text, $"{at}.points.{i}.text", LongestText, required: true, require);
            require(point.Phrases.Count <= MostPhrases, $"{at}.points.{i}.phrases", $"At most {MostPhrases} phrases.");
            foreach (var (p, phrase) in point.Phrases.Index())
                Phrase(phrase, $"{at}.points.{i}.phrases.{p}", require);
        }
    }

    private static void Lines(IReadOnlyList<string> lines, string at, int longest, Action<bool, string, string> require)
    {
        require(lines.Count <= MostLines, at, $"At most {MostLines} lines.");
        foreach (var (i, line) in lines.Index())
            Text(line, $"{at}.{i}", longest, required: true, require);
    }

    private static void Text(string text, string at, int longest, bool required, Action<bool, string, string> require)
    {
        require(text.Length <= longest && (!required || text.Trim().Length > 0), at, $"Must have {(required ? "1" : "0")} to {longest} characters.");
        require(!text.Any(char.IsControl), at, "Must be one line.");
    }

    private static void Phrase(string phrase, string at, Action<bool, string, string> require)
    {
        require(!phrase.AsSpan().ContainsAny(';', '；'), at, "Must be one phrase: a semicolon stands between two.");
        try
        {
            PhrasePattern.Parse(phrase);
        }
        catch (PhraseSyntaxException fault)
        {
            require(false, at, $"Cannot be read: {fault.Message}.");
        }
    }
}
