using CallCoach.Speech.Windows;

namespace CallCoach.Speech.Endings;

/// <summary>Final pitch movement: a straight line through the voice of the last 0.4 s, drawn so that outliers do not bend it.</summary>
/// <remarks>
/// In a tone language the last syllable moves by itself: a fourth tone falls, a second one rises. Such a movement is over within
/// the syllable, its middle lies where the voice usually is, and it ends within the range that the voice has used before; a phrase
/// that falls or rises leaves that range or began before the last syllable. The movement of a tone is reported, but as level.
/// </remarks>
internal sealed class ContourJudge(FrameHistory frames, EndingOptions options)
{
    private const int Stretch = 40, Syllable = 20;      // hops: 0.4 s, the last two or three syllables; the last one
    private const int FewestVoiced = 8, FewestOfSyllable = 6, FewestBefore = 5;
    private const int BeyondEnd = 5;                    // hops by which voice may outlast the detected speech
    private const float LeastBeyondRange = 1.8f, BeyondRangeSemitones = 1f, NarrowestRange = 2f;    // dev half: the same figures from 1.6, from 0.7 to 1.6, and without the last
    private readonly FinalVoice _voice = new(frames);

    /// <param name="first">First frame of the utterance.</param>
    /// <param name="end">One past its last.</param>
    /// <param name="beyond">One past the last frame that may be looked at.</param>
    public (Contour Contour, float ChangeSemitones) Judge(long first, long end, long beyond)
    {
        _voice.Gather(first, Math.Min(end + BeyondEnd, beyond));
        if (_voice.Count(Stretch) < FewestVoiced)
            return (Contour.Unknown, float.NaN);
        var change = _voice.Slope(Stretch) * Stretch;
        return (Classify(change, first), change);
    }

    private Contour Classify(float change, long first)
    {
        var direction = MathF.Sign(change);
        var moved = direction < 0 ? Contour.Falling : Contour.Rising;
        var usual = Usual(first);
        var middle = usual.Quantile(0.5);
        var edge = direction * (usual.Quantile(direction < 0 ? 0.1 : 0.9) - middle);
        // Where the voice is seldom, a smaller movement tells as much as a larger one within its range.
        if (MathF.Abs(change) >= LeastBeyondRange && direction * (_voice.Last - middle) > MathF.Max(edge, NarrowestRange) + BeyondRangeSemitones)
            return moved;
        if (change > -options.FallSemitones && change < options.RiseSemitones)
            return Contour.Level;
        return IsTone(change, middle, edge) ? Contour.Level : moved;
    }

    // Shares and margins: chosen on the development half of the accuracy corpus.
    private bool IsTone(float change, float middle, float edge)
    {
        const float steeper = 1.2f, marginSemitones = 0.7f, nearUsual = 1.6f, stepSemitones = 2.2f;
        if (_voice.Count(Syllable) < FewestOfSyllable || _voice.CountBefore(Syllable) < FewestBefore)
            return false;
        var direction = MathF.Sign(change);
        return direction * _voice.Slope(Syllable) * Stretch >= steeper * direction * change
            && direction * (_voice.Last - middle) <= edge + marginSemitones
            && direction * (_voice.Mean(Syllable) - middle) <= nearUsual
            && direction * (_voice.Median(Syllable) - _voice.MedianBefore(Syllable)) <= stepSemitones;
    }

    // Where the voice has been before the final stretch; all of the utterance where that is too little.
    private Histogram Usual(long first)
    {
        const int enough = 30;
        var usual = Tally.Semitones;
        Count(usual, frames.First, _voice.End - Stretch);
        if (usual.Count < enough)
            Count(usual, Math.Max(first, _voice.End - Stretch), _voice.End);
        return usual;
    }

    private void Count(Histogram semitones, long from, long end)
    {
        for (var i = from; i < end; i++)
        {
            if (frames.IsVoiced(i) && frames.IsActive(i))
                semitones.Add(semitones.IndexOf(frames.Semitones(i)));
        }
    }
}
