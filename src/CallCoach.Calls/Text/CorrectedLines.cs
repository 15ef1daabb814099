using CallCoach.Coaching;

namespace CallCoach.Calls;

/// <summary>Masks the numbers that corrections bring to light. One may be whole only with the lines beside it, or be known by what the other side asked; so all lines are read together.</summary>
internal static class CorrectedLines
{
    /// <param name="lines">Of one call, as they would be kept.</param>
    /// <returns>The lines that must be kept otherwise, each with the sound to silence.</returns>
    public static IReadOnlyList<(KeptLine Line, IReadOnlyList<Redaction> Sound)> Redact(IEnumerable<KeptLine> lines)
    {
        var known = lines.ToDictionary(line => line.Heard.Number);
        return [.. Redactor.Redact(known.Values.Select(line => line.Said)).Where(line => line.Redactions.Count > 0).Select(line => Masked(known[line.Line.Number], line))];
    }

    // The recogniser heard a number that a person put right almost as it was said: its text goes too. When each word
    // of a correction was said is not known, and digits take longer than their letters tell: the whole line is silenced.
    private static (KeptLine, IReadOnlyList<Redaction>) Masked(KeptLine line, RedactedLine masked) => line.Correction is null
        ? (new KeptLine(masked.Line, null), masked.Redactions)
        : (new KeptLine(line.Heard with { Text = masked.Line.Text, Words = [] }, masked.Line.Text),
            [new Redaction(masked.Redactions[0].Kind, line.Heard.Start, line.Heard.End)]);
}
