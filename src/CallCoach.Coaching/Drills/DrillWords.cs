namespace CallCoach.Coaching;

/// <summary>A drill in one language.</summary>
/// <param name="Title">1 to 100 characters.</param>
/// <param name="Task">What to do, 1 to 500 characters.</param>
/// <param name="Tip">What helps, 0 to 500 characters.</param>
/// <param name="Lines">What to say, sentence by sentence; 1 to 12 of 1 to 200 characters.</param>
/// <param name="Customer">What the customer says before each answer; empty in a drill without a customer.</param>
public sealed record DrillWords(string Title, string Task, string Tip, IReadOnlyList<string> Lines, IReadOnlyList<string> Customer)
{
    internal const int LongestTitle = 100, LongestText = 500, LongestLine = 200, MostLines = 12;

    internal IEnumerable<string> Problems(string at)
    {
        foreach (var (name, text, least, most) in new[] { ("title", Title, 1, LongestTitle), ("task", Task, 1, LongestText), ("tip", Tip, 0, LongestText) })
        {
            if (text is null || text.Trim().Length < least || text.Length > most)
                yield return $"{at}.{name}: must have {least} to {most} characters";
        }
        foreach (var (name, lines, least) in new[] { ("lines", Lines, 1), ("customer", Customer, 0) })
        {
            if (lines is null || lines.Count < least || lines.Count > MostLines)
            {
                yield return $"{at}.{name}: must be {least} to {MostLines} lines";
                continue;
            }
            foreach (var (i, line) in lines.Index())
            {
                if (string.IsNullOrWhiteSpace(line) || line.Length > LongestLine)
                    yield return $"{at}.{name}.{i}: must have 1 to {LongestLine} characters";
            }
        }
    }
}
