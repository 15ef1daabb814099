namespace CallCoach.Coaching;

/// <summary>Days and times in English.</summary>
internal sealed class EnglishWhen(IReadOnlyList<Token> tokens)
{
    private static readonly string[] Weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
    private static readonly string[] Ordinals =
        ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth",
         "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth", "thirtieth"];
    private static readonly string[] Parts = ["morning", "afternoon", "evening", "lunchtime", "night"];
    private static readonly string[] Spans = ["week", "month", "weekend", "quarter"];
    private static readonly string[] Units = ["minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "month", "months"];
    private static readonly string[] NoClock = ["percent", "dollars", "euros", "pounds", "hundred", "thousand", "million", "years", "months", "points", "pence", "cents"];
    private static readonly string[] Links = ["on", "at", "in", "the", "of", "by", "around", "about", "before", "after", "say", "and"];

    private readonly WhenTokens _tokens = new(tokens);

    /// <summary>One past the end of a day or time that begins here; 0 when none does.</summary>
    public int EndAt(int at)
    {
        var end = Atom(at);
        while (end > 0 && !_tokens.EndsSentence(end - 1))
        {
            var next = Math.Max(Continued(end), Math.Max(Linked(end, 1), Linked(end, 2)));
            if (next == 0)
                break;
            end = next;
        }

        return end > 0 && !_tokens.Is(end, "ago") ? end : 0;
    }

    private int Linked(int at, int links)
    {
        for (var i = 0; i < links; i++)
        {
            if (!_tokens.Is(at + i, Links))
                return 0;
        }

        return Continued(at + links);
    }

    private int Continued(int at) => _tokens.Is(at, Parts) ? at + 1 : Atom(at);

    private int Atom(int at) => Math.Max(Math.Max(Day(at), Date(at)), Math.Max(Span(at), Clock(at)));

    private int Day(int at)
    {
        if (_tokens.Is(at - 1, "last", "previous", "every", "since"))
            return 0;
        if (_tokens.Is(at, Weekdays) || _tokens.Is(at, "tomorrow", "tonight"))
            return at + 1;
        if (_tokens.Row(at, "day", "after", "tomorrow") is > 0 and var end)
            return end;
        return _tokens.Is(at, "next", "this", "coming") && (_tokens.Is(at + 1, Weekdays) || (_tokens.Is(at, "this") && _tokens.Is(at + 1, "afternoon", "evening"))) ? at + 2 : 0;
    }

    private int Date(int at)
    {
        if (_tokens.Is(at, Months) && DayOfMonth(_tokens.Is(at + 1, "the") ? at + 2 : at + 1) is > 0 and var end)
            return end;
        var ordinal = _tokens.Is(at, "the") ? Ordinal(at + 1) : Ordinal(at);
        if (ordinal > 0 && _tokens.Is(ordinal, "of") && _tokens.Is(ordinal + 1, Months))
            return ordinal + 2;
        return ordinal > 0 && _tokens.Is(at - 1, "on") && _tokens.Is(at, "the") ? ordinal : 0;
    }

    private int DayOfMonth(int at) =>
        Ordinal(at) is > 0 and var end ? end : _tokens.Number(at) is >= 1 and <= 31 ? at + 1 : 0;

    private int Ordinal(int at)
    {
        if (_tokens.Is(at, Ordinals))
            return at + 1;
        if (_tokens.Number(at) is 20 or 30 && _tokens.Is(at + 1, Ordinals))
            return at + 2;
        return _tokens.Number(at) is >= 1 and <= 31 && _tokens.Is(at + 1, "st", "nd", "rd", "th") ? at + 2 : 0;
    }

    private int Span(int at)
    {
        if (_tokens.Is(at, "next", "this") && _tokens.Is(at + 1, Spans))
            return at + 2;
        if (_tokens.Row(at, "end", "of") is > 0 and var of)
            return _tokens.Is(of, "the", "this", "next") && _tokens.Is(of + 1, "week", "month", "day") ? of + 2 : 0;
        if (_tokens.Row(at, "later", "today") is > 0 and var later)
            return later;
        var counted = _tokens.Number(at + 1) >= 1 || (_tokens.Is(at + 1, "a", "an") && !_tokens.Is(at + 2, "minute"));
        if (_tokens.Is(at, "in") && counted && _tokens.Is(at + 2, Units))
            return at + 3;
        return _tokens.Number(at) >= 1 && _tokens.Is(at + 1, Units) && _tokens.Row(at + 2, "from", "now") is > 0 and var now ? now : 0;
    }

    private int Clock(int at)
    {
        if (_tokens.Is(at, "noon", "midday"))
            return at + 1;
        if (_tokens.Row(at, "half", "past") is > 0 and var half && IsHour(half))
            return half + 1;
        if (_tokens.Is(at, "quarter") && _tokens.Is(at + 1, "past", "to") && IsHour(at + 2))
            return at + 3;
        if (!IsHour(at))
            return 0;
        var minutes = _tokens.Number(at + 1) is >= 0 and <= 59 && _tokens.TouchesNext(at) ? at + 2 : at + 1;
        if (_tokens.Is(minutes, "am", "pm", "oclock"))
            return minutes + 1;
        if (_tokens.Is(minutes, "a", "p") && _tokens.Is(minutes + 1, "m"))
            return minutes + 2;
        if (minutes > at + 1)
            return minutes;
        var spoken = _tokens.Number(at + 1) is >= 5 and <= 59 ? at + 2 : at + 1;
        return _tokens.Is(at - 1, "at", "around", "before", "after", "by", "until") && !_tokens.Is(spoken, NoClock) && !_tokens.Is(spoken, Units) ? spoken : 0;
    }

    private bool IsHour(int at) => _tokens.Number(at) is >= 0 and <= 24;
}
