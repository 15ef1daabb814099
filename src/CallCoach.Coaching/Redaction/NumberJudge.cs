namespace CallCoach.Coaching;

/// <summary>Which digits of a run are sensitive: by their form, and by the words around them where a recogniser may have got a digit wrong.</summary>
internal static class NumberJudge
{
    private const int MostAfterCard = 8;         // expiry date and security code
    private const int NearWords = 6;             // of context that names what a number is

    private static readonly string[] CardWords = ["card", "visa", "mastercard", "amex", "卡"];
    private static readonly string[] IdWords = ["身份证", "证件", "identity", "id"];
    private static readonly string[] PhoneWords = ["phone", "call", "cell", "mobile", "telephone", "ring", "reach", "whatsapp", "电话", "手机", "座机", "号码", "微信"];
    private static readonly string[] OtherWords = ["order", "reference", "ref", "invoice", "tracking", "policy", "case", "ticket", "contract", "订单", "单号", "编号", "工号", "保单", "流水", "合同", "快递"];
    private static readonly string[] Units = ["dollar", "dollars", "euro", "euros", "pounds", "yuan", "percent", "元", "块", "万", "亿", "公", "人", "次"];

    private static readonly string[] AskedWords = ["card", "phone", "mobile", "cell", "number", "digits", "卡", "证", "号", "机"];

    /// <summary>The words before it say that a number which identifies is to come.</summary>
    public static bool IsAsked(DigitRun run) => Named(run, AskedWords);

    /// <summary>The sensitive parts of a run; none overlapping another.</summary>
    public static IReadOnlyList<(TokenSpan Digits, SensitiveKind Kind)> Find(DigitRun run)
    {
        if (Id(run) is { } id)
            return [(id, SensitiveKind.IdNumber)];
        if (Card(run) is { } card)
            return [(card, SensitiveKind.Card)];
        return Phones(run);
    }

    private static TokenSpan? Id(DigitRun run)
    {
        foreach (var start in run.Starts)
        {
            if (start + ResidentId.Length <= run.Text.Length && ResidentId.IsValid(run.Text.AsSpan(start, ResidentId.Length)))
                return new TokenSpan(start, start + ResidentId.Length);
        }

        return run.Text.Length is >= 15 and <= 18 && Named(run, IdWords) ? new TokenSpan(0, run.Text.Length) : null;
    }

    private static TokenSpan? Card(DigitRun run)
    {
        foreach (var start in run.Starts)
        {
            for (var end = Math.Min(run.Text.Length, start + CardNumber.Longest); end - start >= CardNumber.Shortest; end--)
            {
                if (run.Text.Length - end <= MostAfterCard && (run.EndsAt(end) || start == 0) && CardNumber.IsValid(run.Text.AsSpan(start, end - start)))
                    return new TokenSpan(start, run.Text.Length);
            }
        }

        return run.Text.Length is >= 12 and <= CardNumber.Longest + MostAfterCard && Named(run, CardWords) ? new TokenSpan(0, run.Text.Length) : null;
    }

    private static List<(TokenSpan, SensitiveKind)> Phones(DigitRun run)
    {
        if (run.Text.Length < PhoneNumber.Shortest || Units.Contains(run.After) || Named(run, OtherWords))
            return [];
        if (PhoneNumber.IsWhole(run) || (run.Text.Length <= 13 && !run.IsAmount && Named(run, PhoneWords)))
            return [(new TokenSpan(0, run.Text.Length), SensitiveKind.Phone)];
        var found = new List<(TokenSpan, SensitiveKind)>();
        foreach (var start in Mobiles(run))
        {
            if (found.Count == 0 || start >= found[^1].Item1.End)
                found.Add((new TokenSpan(start, start + 11), SensitiveKind.Phone));
        }

        return found;
    }

    // In its own group, or the same number said twice.
    private static IEnumerable<int> Mobiles(DigitRun run)
    {
        var twice = run.Text.Length == 22 && PhoneNumber.IsMobile(run.Text[..11]) && PhoneNumber.IsMobile(run.Text[11..]);
        return (twice ? [0, 11] : run.Starts).Where(start => start + 11 <= run.Text.Length && (twice || run.EndsAt(start + 11)) && PhoneNumber.IsMobile(run.Text.Substring(start, 11)));
    }

    // Chinese words are single characters here: put together again.
    private static bool Named(DigitRun run, string[] words)
    {
        var near = run.Before.Take(NearWords).ToList();
        var joined = string.Concat(near.AsEnumerable().Reverse());
        return words.Any(word => char.IsAscii(word[0]) ? near.Contains(word) : joined.Contains(word, StringComparison.Ordinal));
    }
}
