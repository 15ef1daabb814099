namespace CallCoach.Audio;

/// <summary>One conversion of a running signal by a table: keeps the inputs that are still needed and the place of the next output.</summary>
internal sealed class PolyphaseFilter
{
    private const int BlockSamples = 512;
    private readonly PolyphaseTable _table;
    private readonly float[] _history;       // oldest first; begins with the first input of the next output
    private int _filled;
    private int _skip;                       // inputs to drop before the window begins, when outputs lie further apart than the history is long
    private int _phase;                      // in 1/Up of an input

    public PolyphaseFilter(PolyphaseTable table)
    {
        _table = table;
        _history = new float[table.Taps + BlockSamples];
        Reset();
    }

    /// <summary>Inputs that must have come after the place of an output.</summary>
    public int LookAhead => _table.Taps / 2;

    /// <summary>Outputs that so many inputs can at most complete.</summary>
    public int MostOutputs(int inputs) => (int)((long)inputs * _table.Up / _table.Down) + 1;

    /// <summary>Takes all inputs and gives the outputs which they complete.</summary>
    public int Process(ReadOnlySpan<float> input, Span<float> output)
    {
        var written = 0;
        while (!input.IsEmpty)
        {
            var taken = Append(input);
            input = input[taken..];
            written += Drain(output[written..]);
        }
        return written;
    }

    /// <summary>As new: silence lies before the first input.</summary>
    public void Reset()
    {
        Array.Clear(_history);
        _filled = _table.Taps / 2 - 1;
        (_skip, _phase) = (0, 0);
    }

    private int Append(ReadOnlySpan<float> input)
    {
        var dropped = Math.Min(_skip, input.Length);
        _skip -= dropped;
        var kept = Math.Min(input.Length - dropped, _history.Length - _filled);
        input.Slice(dropped, kept).CopyTo(_history.AsSpan(_filled));
        _filled += kept;
        return dropped + kept;
    }

    private int Drain(Span<float> output)
    {
        var (start, written) = (0, 0);
        if (_table.Up == 1)
            DrainWhole(output, ref start, ref written);
        else
            DrainFractions(output, ref start, ref written);
        Discard(start);
        return written;
    }

    private void DrainWhole(Span<float> output, ref int start, ref int written)
    {
        var taps = _table.Coefficients.AsSpan(0, _table.Taps);
        var stride = _table.Down;
        for (; stride == 2 && start + taps.Length + 16 <= _filled; start += 16, written += 8)
            FirKernel.DotAtEightPairs(taps, _history.AsSpan(start), output[written..]);
        for (; start + taps.Length + 3 * stride <= _filled; start += 4 * stride, written += 4)
            FirKernel.DotAtFour(taps, _history.AsSpan(start), stride, output[written..]);
        for (; start + taps.Length <= _filled; start += stride)
            output[written++] = FirKernel.DotAtOne(taps, _history.AsSpan(start));
    }

    private void DrainFractions(Span<float> output, ref int start, ref int written)
    {
        var (wholeStep, fraction) = Math.DivRem(_table.Down, _table.Up);
        while (start + _table.Taps <= _filled)
        {
            output[written++] = At(_history.AsSpan(start));
            start += wholeStep;
            _phase += fraction;
            if (_phase < _table.Up)
                continue;
            _phase -= _table.Up;
            start++;
        }
    }

    private float At(ReadOnlySpan<float> signal)
    {
        var taps = _table.Taps;
        if (_table.Phases == _table.Up)
            return FirKernel.Dot(_table.Coefficients.AsSpan(_phase * taps, taps), signal);
        var place = (double)_phase * _table.Phases / _table.Up;
        var row = (int)place;
        var before = FirKernel.Dot(_table.Coefficients.AsSpan(row * taps, taps), signal);
        var after = FirKernel.Dot(_table.Coefficients.AsSpan((row + 1) * taps, taps), signal);
        return before + (float)(place - row) * (after - before);
    }

    private void Discard(int count)
    {
        _skip = Math.Max(0, count - _filled);
        var kept = Math.Max(0, _filled - count);
        _history.AsSpan(_filled - kept, kept).CopyTo(_history);
        _filled = kept;
    }
}
