namespace CallCoach.Speech.Endings;

/// <summary>Judges how an utterance ends, from its frames.</summary>
public sealed class EndingJudge
{
    private const int LastHops = 40, LeastVoiced = 8, FadeHops = 30;
    private const float LevelWithin = 1.5f, FadeBelowDb = -14f;
    private readonly ChannelFrame[] _last = new ChannelFrame[LastHops];
    private int _count;
    private double _earlierDb;

    public void Add(in ChannelFrame frame)
    {
        if (_count >= FadeHops)
            _earlierDb += _last[(_count - FadeHops) % LastHops].LevelDbfs;
        _last[_count++ % LastHops] = frame;
    }

    public Ending Judge()
    {
        var change = Change();
        var contour = float.IsNaN(change) ? Contour.Unknown
            : change > LevelWithin ? Contour.Rising
            : change < -LevelWithin ? Contour.Falling : Contour.Level;
        var fade = Fade();
        return new Ending(contour, change, fade < FadeBelowDb, fade);
    }

    public void Clear() => (_count, _earlierDb) = (0, 0);

    private float Fade()
    {
        if (_count < 3 * FadeHops)
            return float.NaN;
        var last = 0f;
        for (var i = _count - FadeHops; i < _count; i++)
            last += _last[i % LastHops].LevelDbfs;
        return last / FadeHops - (float)(_earlierDb / (_count - FadeHops));
    }

    // The slope of the voiced hops times the time they span, semitones.
    private float Change()
    {
        double n = 0, x = 0, y = 0, xx = 0, xy = 0;
        var (first, last) = (0, 0);
        for (var i = Math.Max(0, _count - LastHops); i < _count; i++)
        {
            if (_last[i % LastHops].F0Hz <= 0)
                continue;
            var semitones = 12 * Math.Log2(_last[i % LastHops].F0Hz);
            (first, last) = (n == 0 ? i : first, i);
            (n, x, y, xx, xy) = (n + 1, x + i, y + semitones, xx + (double)i * i, xy + i * semitones);
        }
        return n < LeastVoiced ? float.NaN : (float)((n * xy - x * y) / (n * xx - x * x) * (last - first));
    }
}
