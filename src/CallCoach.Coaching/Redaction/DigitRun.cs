namespace CallCoach.Coaching;

/// <summary>Digits that were said in a row.</summary>
internal sealed class DigitRun
{
    private const string Amount = ",";

    /// <param name="digits">In order.</param>
    /// <param name="marks">What stands between one group and the next, in order.</param>
    /// <param name="international">A plus stands before.</param>
    /// <param name="money">A sign of money stands before.</param>
    /// <param name="before">The words before it, nearest first, also of the other side's line.</param>
    /// <param name="after">The word after it; empty at the end.</param>
    public DigitRun(IReadOnlyList<SpokenDigit> digits, IReadOnlyList<string> marks, bool international, bool money, IReadOnlyList<string> before, string after)
    {
        Digits = digits;
        Text = string.Concat(digits.Select(digit => digit.Value));
        IsInternational = international;
        IsMoney = money;
        Before = before;
        After = after;
        IsAmount = marks.Count > 0 && marks.All(mark => mark == Amount) && Groups().Skip(1).All(length => length == 3) && !digits[0].Spoken;
    }

    public IReadOnlyList<SpokenDigit> Digits { get; }

    public string Text { get; }

    public bool IsInternational { get; }

    /// <summary>$300</summary>
    public bool IsMoney { get; }

    public IReadOnlyList<string> Before { get; }

    public string After { get; }

    /// <summary>1,234,567</summary>
    public bool IsAmount { get; }

    /// <summary>Said digit by digit, or written in groups: a number that somebody gives, rather than one that counts.</summary>
    public bool IsDictated => Digits.Any(digit => digit.Spoken) || Groups().Count > 1;

    /// <summary>Where a number may begin within the run: at a group.</summary>
    public IEnumerable<int> Starts => Enumerable.Range(0, Digits.Count).Where(i => i == 0 || Digits[i].BeginsGroup);

    /// <summary>Where it may end.</summary>
    public bool EndsAt(int end) => end == Digits.Count || Digits[end].BeginsGroup;

    private List<int> Groups()
    {
        var starts = Starts.Append(Digits.Count).ToList();
        return [.. starts.Zip(starts.Skip(1), (start, end) => end - start)];
    }
}
