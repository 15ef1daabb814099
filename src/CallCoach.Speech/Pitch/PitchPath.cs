namespace CallCoach.Speech.Pitch;

/// <summary>Chooses among the candidates of successive hops the path that costs least, some hops behind.</summary>
/// <remarks>Viterbi search with a fixed delay: of the paths that lead to now, the best tells what the hop <see cref="DelayHops"/> ago was.</remarks>
internal sealed class PitchPath(PitchOptions options)
{
    /// <summary>Look-ahead.</summary>
    public const int DelayHops = 5;
    private const int Width = PeriodFinder.MostCandidates, Depth = DelayHops + 1;
    private readonly PitchCandidate[] _candidates = new PitchCandidate[Depth * Width];
    private readonly int[] _counts = new int[Depth];
    private readonly byte[] _cameFrom = new byte[Depth * Width];
    private float[] _score = new float[Width], _nextScore = new float[Width];
    private int _now;

    /// <summary>Where the next hop's candidates are written, <see cref="PeriodFinder.MostCandidates"/> long.</summary>
    public Span<PitchCandidate> Next => _candidates.AsSpan((_now + 1) % Depth * Width, Width);

    /// <summary>Takes the candidates written to <see cref="Next"/> and answers the choice for the hop <see cref="DelayHops"/> ago.</summary>
    /// <param name="count">How many were written, at least 1.</param>
    public PitchCandidate Advance(int count)
    {
        var before = _now;
        _now = (_now + 1) % Depth;
        _counts[_now] = count;
        var best = 0;
        for (var to = 0; to < count; to++)
        {
            var candidate = _candidates[_now * Width + to];
            var (score, from) = BestStep(before, candidate);
            _nextScore[to] = score + candidate.Strength;
            _cameFrom[_now * Width + to] = (byte)from;
            if (_nextScore[to] > _nextScore[best])
                best = to;
        }
        var top = _nextScore[best];
        for (var i = 0; i < count; i++)
            _nextScore[i] -= top;       // only differences count; the sums stay small
        (_score, _nextScore) = (_nextScore, _score);
        return TraceBack(best);
    }

    public void Reset()
    {
        Array.Clear(_candidates);
        Array.Clear(_counts);
        Array.Clear(_cameFrom);
        Array.Clear(_score);
        _now = 0;
    }

    private (float Score, int From) BestStep(int before, in PitchCandidate candidate)
    {
        var (score, place) = (float.NegativeInfinity, 0);
        for (var from = 0; from < Math.Max(1, _counts[before]); from++)
        {
            var reached = _score[from] - Cost(_candidates[before * Width + from], candidate);
            if (reached > score)
                (score, place) = (reached, from);
        }
        return (score, place);
    }

    private float Cost(in PitchCandidate from, in PitchCandidate to) =>
        from.IsVoiced != to.IsVoiced ? options.VoicingChangeCost
        : from.IsVoiced ? options.OctaveJumpCost * MathF.Abs(from.Octave - to.Octave)
        : 0f;

    private PitchCandidate TraceBack(int place)
    {
        var hop = _now;
        for (var i = 0; i < DelayHops; i++)
        {
            place = _cameFrom[hop * Width + place];
            hop = hop == 0 ? Depth - 1 : hop - 1;
        }
        return _candidates[hop * Width + place];
    }
}
