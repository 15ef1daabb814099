namespace CallCoach.Coaching;

/// <summary>Days and times in Chinese.</summary>
internal sealed class ChineseWhen(IReadOnlyList<Token> tokens)
{
    private readonly WhenTokens _tokens = new(tokens);

    /// <summary>One past the end of a day or time that begins here; 0 when none does.</summary>
    public int EndAt(int at)
    {
        var day = Math.Max(Day(at), Math.Max(Date(at), After(at)));
        if (day > 0)
            return AfterDay(day);
        if (Today(at) is > 0 and var today)
            return Math.Max(today, Clock(today, known: true));
        var part = PartOfDay(at);
        return part > 0 ? Clock(part, known: true) : Clock(at, known: false);
    }

    // 明天 … 上午 … 十点
    private int AfterDay(int end)
    {
        if (_tokens.EndsSentence(end - 1))
            return end;
        var next = _tokens.Is(end, "的") ? end + 1 : end;
        var part = PartOfDay(next);
        return Math.Max(Math.Max(end, part), Clock(part > 0 ? part : next, known: true));
    }

    private int Day(int at)
    {
        if (_tokens.Is(at - 1, "上", "昨", "前", "每"))
            return 0;
        if (_tokens.Row(at, "大", "后", "天") is > 0 and var third)
            return third;
        if ((_tokens.Is(at, "明") && _tokens.Is(at + 1, "天", "早", "晚", "儿")) || _tokens.Row(at, "后", "天") > 0 || _tokens.Row(at, "今", "晚") > 0)
            return at + 2;
        if ((_tokens.Is(at, "月") && _tokens.Is(at + 1, "底", "初", "末")) || _tokens.Row(at, "年", "底") > 0)
            return at + 2;
        return Week(at);
    }

    // 周二, 这周五, 下周, 下个星期三, 下下周, 周末, 下个月
    private int Week(int at)
    {
        var start = at;
        while (_tokens.Is(at, "下", "这", "本") && at - start < 2)
            at++;
        var next = at > start && _tokens.Is(at - 1, "下");
        var of = _tokens.Is(at, "个") && at > start ? at + 1 : at;
        if (next && _tokens.Is(of, "月"))
            return of + 1;
        var week = _tokens.Is(of, "周") ? of + 1 : Math.Max(_tokens.Row(of, "星", "期"), _tokens.Row(of, "礼", "拜"));
        if (week == 0 || _tokens.Number(of - 1) >= 0)
            return 0;
        if (_tokens.Number(week) is >= 1 and <= 6 || _tokens.Is(week, "日", "天", "末"))
            return week + 1;
        return next ? week : 0;
    }

    private int Date(int at)
    {
        var (month, afterMonth) = Count(at);
        if (month is >= 1 and <= 12 && _tokens.Is(afterMonth, "月"))
        {
            var (day, afterDay) = Count(afterMonth + 1);
            return day is >= 1 and <= 31 && _tokens.Is(afterDay, "号", "日") ? afterDay + 1 : 0;
        }

        return month is >= 1 and <= 31 && _tokens.Is(afterMonth, "号") && !_tokens.Is(afterMonth + 1, "线", "楼", "店") ? afterMonth + 1 : 0;
    }

    // 三天后, 半小时以后, 两个星期之后
    private int After(int at)
    {
        var (count, unit) = _tokens.Is(at, "半") ? (1, at + 1) : Count(at);
        if (count < 1)
            return 0;
        unit = _tokens.Is(unit, "个") ? unit + 1 : unit;
        var end = _tokens.Is(unit, "天", "周", "月") ? unit + 1
            : new[] { _tokens.Row(unit, "小", "时"), _tokens.Row(unit, "分", "钟"), _tokens.Row(unit, "星", "期"), _tokens.Row(unit, "礼", "拜"), _tokens.Row(unit, "钟", "头") }.Max();
        if (end == 0)
            return 0;
        end = _tokens.Is(end, "以", "之") ? end + 1 : end;
        return _tokens.Is(end, "后") ? end + 1 : 0;
    }

    // 今天 alone is when the call is; 今天下午 is a time.
    private int Today(int at) => _tokens.Row(at, "今", "天") is > 0 and var end ? PartOfDay(end) : 0;

    private int PartOfDay(int at) =>
        (_tokens.Is(at, "上", "下", "中") && _tokens.Is(at + 1, "午")) || (_tokens.Is(at, "早", "晚") && _tokens.Is(at + 1, "上"))
        || _tokens.Row(at, "傍", "晚") > 0 ? at + 2 : 0;

    // Known: a day or a part of it stands before. Else 三点 may be "three things", and 一点 "a little".
    private int Clock(int at, bool known)
    {
        var (hour, end) = Count(at);
        if (hour is < 0 or > 24)
            return 0;
        if (_tokens.Number(at) >= 0 && _tokens.Number(at + 1) is >= 0 and <= 59 && _tokens.TouchesNext(at) && _tokens.Han(at) == '\0')
            return at + 2;
        if (!_tokens.Is(end, "点"))
            return 0;
        end++;
        var exact = _tokens.Is(end, "半", "整", "钟") ? end + 1 : _tokens.Row(end, "左", "右");
        if (exact == 0 && Count(end) is { Value: >= 0 and <= 59, End: var minutes })
            exact = _tokens.Is(minutes, "分", "刻") ? minutes + 1 : minutes;
        if (exact > 0)
            return exact;
        return known || (hour > 3 && !_tokens.Is(end, "建", "原", "好", "要", "注", "意")) ? end : 0;
    }

    // 五, 15, 十五, 二十, 二十三, 两
    private (int Value, int End) Count(int at)
    {
        var first = _tokens.Number(at);
        if (first < 0 || _tokens.Han(at) == '\0')
            return (first, at + 1);
        if (first == 10)
            return _tokens.Number(at + 1) is >= 1 and <= 9 and var one ? (10 + one, at + 2) : (10, at + 1);
        if (_tokens.Number(at + 1) != 10)
            return (first, at + 1);
        return _tokens.Number(at + 2) is >= 1 and <= 9 and var last ? (10 * first + last, at + 3) : (10 * first, at + 2);
    }
}
