using CallCoach.Speech;

namespace CallCoach.Coaching;

/// <summary>
/// Masks what must not be kept, line by line as the lines of a call arrive: card numbers, Chinese identity numbers, telephone
/// numbers, e-mail addresses, written or spoken, also where a number is split over lines of one speaker.
/// </summary>
/// <remarks>
/// Digits that may be the beginning of a number, those at the end of what a speaker has said so far, are masked until the speaker's next
/// line tells or none comes in time; so a line may come back with more or with fewer masks. What was said is held in memory for as long
/// as it may change, and nowhere else. One instance per call, one thread at a time.
/// </remarks>
public sealed class Redactor
{
    /// <summary>A number that is dictated goes on within so long; the other side says "yes" in between.</summary>
    private const double LongestBreakSeconds = 6;

    private const int LeastPending = 3;          // people pause after groups of three or four; one digit or two are mostly an answer of their own
    private const int ContextWords = 12;
    private const double HeldSeconds = 60;       // longer ago nothing changes any more

    private readonly List<(TranscriptLine Line, TokenText Text)> _lines = [];
    private readonly Dictionary<int, string> _told = [];

    /// <summary>A line as it was recognised.</summary>
    /// <returns>The line masked, and earlier lines whose masks have changed by it.</returns>
    public IReadOnlyList<RedactedLine> OnLine(TranscriptLine line)
    {
        _lines.RemoveAll(known => known.Line.Number == line.Number);
        var at = _lines.FindLastIndex(known => WordReader.Compare(known.Line, line) <= 0) + 1;
        _lines.Insert(at, (line, TokenReader.Read(line.Text)));
        _told.Remove(line.Number);
        IReadOnlyList<RedactedLine> changed = [.. Changed(Side.Agent, live: true), .. Changed(Side.Customer, live: true)];
        Forget();
        return changed;
    }

    /// <summary>No more lines come: what was masked for its beginning alone is shown again.</summary>
    public IReadOnlyList<RedactedLine> Finish() => [.. Changed(Side.Agent, live: false), .. Changed(Side.Customer, live: false)];

    /// <summary>All lines of a call at once.</summary>
    public static IReadOnlyList<RedactedLine> Redact(IEnumerable<TranscriptLine> lines)
    {
        var redactor = new Redactor();
        foreach (var line in lines)
            redactor._lines.Add((line, TokenReader.Read(line.Text)));
        redactor._lines.Sort((one, other) => WordReader.Compare(one.Line, other.Line));
        return [.. redactor.Finish().OrderBy(redacted => redacted.Line.Start).ThenBy(redacted => redacted.Line.Number)];
    }

    private void Forget()
    {
        var newest = _lines[^1].Line.Start;
        foreach (var (line, _) in _lines.FindAll(known => known.Line.End < newest - HeldSeconds))
            _told.Remove(line.Number);
        _lines.RemoveAll(known => known.Line.End < newest - HeldSeconds);
    }

    private List<RedactedLine> Changed(Side side, bool live)
    {
        var changed = new List<RedactedLine>();
        foreach (var mask in Masks(side, live))
        {
            if (_told.TryGetValue(mask.Line.Number, out var known) && known == mask.Key)
                continue;
            _told[mask.Line.Number] = mask.Key;
            changed.Add(mask.Masked());
        }

        return changed;
    }

    private IEnumerable<LineMask> Masks(Side side, bool live)
    {
        var chain = new List<int>();
        for (var i = 0; i < _lines.Count; i++)
        {
            if (_lines[i].Line.Side != side)
                continue;
            if (chain.Count > 0 && _lines[i].Line.Start - _lines[chain[^1]].Line.End > LongestBreakSeconds)
            {
                foreach (var mask in Masks(chain, pending: false))
                    yield return mask;
                chain.Clear();
            }

            chain.Add(i);
        }

        var goesOn = live && chain.Count > 0 && _lines[^1].Line.Start - _lines[chain[^1]].Line.End <= LongestBreakSeconds;
        foreach (var mask in Masks(chain, goesOn))
            yield return mask;
    }

    private List<LineMask> Masks(List<int> chain, bool pending)
    {
        var masks = chain.ConvertAll(i => new LineMask(_lines[i].Line));
        if (chain.Count == 0)
            return masks;
        var runs = DigitReader.Read(chain.ConvertAll(i => _lines[i].Text), WordsBefore(chain[0]));
        foreach (var run in runs)
        {
            var found = NumberJudge.Find(run);
            foreach (var (span, kind) in found)
                Add(masks, run, span, kind);
            if (pending && found.Count == 0 && MayGoOn(run) && IsLast(run, chain))
                Add(masks, run, new TokenSpan(0, run.Text.Length), SensitiveKind.Pending);
        }

        for (var i = 0; i < masks.Count; i++)
        {
            foreach (var (start, end) in EmailReader.Find(_lines[chain[i]].Text))
                masks[i].Add(start, end, SensitiveKind.Email);
        }

        return masks;
    }

    private static bool MayGoOn(DigitRun run) => !run.IsMoney && (run.Text.Length >= LeastPending || NumberJudge.IsAsked(run));

    private bool IsLast(DigitRun run, List<int> chain)
    {
        var text = _lines[chain[^1]].Text;
        return run.Digits[^1].Line == chain.Count - 1 && run.Digits[^1].End == text.Tokens[^1].End;
    }

    // One mask a line, over the digits and what stands between them.
    private static void Add(List<LineMask> masks, DigitRun run, TokenSpan span, SensitiveKind kind)
    {
        foreach (var digits in run.Digits.Skip(span.First).Take(span.Count).GroupBy(digit => digit.Line))
            masks[digits.Key].Add(digits.Min(digit => digit.Start), digits.Max(digit => digit.End), kind);
    }

    // What the other side asked for.
    private IEnumerable<string> WordsBefore(int index) =>
        index == 0 || _lines[index].Line.Start - _lines[index - 1].Line.End > LongestBreakSeconds
            ? []
            : _lines[index - 1].Text.Tokens.Select(token => token.Text).TakeLast(ContextWords);
}
