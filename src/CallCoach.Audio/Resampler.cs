namespace CallCoach.Audio;

/// <summary>Changes the sample rate of a running signal without delaying it: output n is the sound at n / output rate.</summary>
/// <remarks>
/// What both rates can carry stays within 0.1 dB up to 0.44 of the lower rate (3.5 kHz of 8 kHz), and from half of the lower rate on
/// everything is at least 75 dB down, so that neither aliases nor images are heard. Far higher rates are first divided by a whole number
/// with a short filter. The result does not depend on how the input is cut; nothing is allocated by <see cref="Process"/>. One
/// instance per channel, one thread at a time.
/// </remarks>
public sealed class Resampler
{
    public const int LowestRateHz = 4_000, HighestRateHz = 192_000;
    private const double PassShare = 0.44, StopShare = 0.5;      // of the lower rate
    private const int BlockSamples = 480;
    private readonly PolyphaseFilter? _divider, _filter;
    private readonly float[] _divided = [];
    private long _taken, _given;

    /// <param name="inputRateHz">4 000 to 192 000.</param>
    /// <param name="outputRateHz">4 000 to 192 000; the same as the input's passes every sample through.</param>
    public Resampler(int inputRateHz, int outputRateHz)
    {
        CheckRate(inputRateHz, nameof(inputRateHz));
        CheckRate(outputRateHz, nameof(outputRateHz));
        (InputRateHz, OutputRateHz) = (inputRateHz, outputRateHz);
        if (inputRateHz == outputRateHz)
            return;
        var division = WholeDivision(inputRateHz, outputRateHz);
        var dividedHz = inputRateHz / division;
        var lowerHz = Math.Min(dividedHz, outputRateHz);
        _filter = new(PolyphaseTable.Get(dividedHz, outputRateHz, PassShare * lowerHz, StopShare * lowerHz));
        LatencySamples = _filter.LookAhead * division;
        if (division == 1)
            return;
        // What folds onto the band that is kept must be gone; what folds above it, the second filter takes away.
        _divider = new(PolyphaseTable.Get(inputRateHz, dividedHz, PassShare * outputRateHz, dividedHz - StopShare * outputRateHz));
        _divided = new float[_divider.MostOutputs(BlockSamples)];
        LatencySamples += _divider.LookAhead;
    }

    public int InputRateHz { get; }
    public int OutputRateHz { get; }

    /// <summary>Input samples that must follow a moment before its output comes; 0 for equal rates.</summary>
    public int LatencySamples { get; }

    /// <summary>Room that <see cref="Process"/> needs for the outputs of so many inputs.</summary>
    public int MostOutputs(int inputSamples) =>
        _filter is null ? inputSamples : (int)((long)inputSamples * OutputRateHz / InputRateHz) + 4;

    /// <summary>Room that <see cref="Flush"/> needs.</summary>
    public int MostFlushed => MostOutputs(LatencySamples);

    /// <summary>Takes all of the input and gives the outputs that it completes.</summary>
    /// <param name="input">Any number of samples.</param>
    /// <param name="output">At least <see cref="MostOutputs"/> of them.</param>
    /// <returns>Outputs written.</returns>
    public int Process(ReadOnlySpan<float> input, Span<float> output)
    {
        _taken += input.Length;
        var written = Convert(input, output);
        _given += written;
        return written;
    }

    /// <summary>Ends the signal: gives what was held back, so that all outputs together are round(inputs · output rate / input rate). The instance is then as new.</summary>
    /// <param name="output">At least <see cref="MostFlushed"/>.</param>
    /// <returns>Outputs written.</returns>
    public int Flush(Span<float> output)
    {
        var left = (int)(RoundedLength() - _given);
        Span<float> silence = stackalloc float[64];
        Span<float> block = stackalloc float[MostOutputs(silence.Length)];
        silence.Clear();
        for (var written = 0; written < left;)
        {
            var count = Math.Min(Convert(silence, block), left - written);
            block[..count].CopyTo(output[written..]);
            written += count;
        }
        Reset();
        return left;
    }

    /// <summary>As new.</summary>
    public void Reset()
    {
        _divider?.Reset();
        _filter?.Reset();
        (_taken, _given) = (0, 0);
    }

    private long RoundedLength() => (long)Math.Round((decimal)_taken * OutputRateHz / InputRateHz, MidpointRounding.AwayFromZero);

    private int Convert(ReadOnlySpan<float> input, Span<float> output)
    {
        if (_filter is null)
        {
            input.CopyTo(output);
            return input.Length;
        }
        if (_divider is null)
            return _filter.Process(input, output);
        var written = 0;
        for (; !input.IsEmpty; input = input[Math.Min(BlockSamples, input.Length)..])
        {
            var divided = _divider.Process(input[..Math.Min(BlockSamples, input.Length)], _divided);
            written += _filter.Process(_divided.AsSpan(0, divided), output[written..]);
        }
        return written;
    }

    // The largest whole divisor of the input rate which leaves at least twice the output rate.
    private static int WholeDivision(int inputRateHz, int outputRateHz)
    {
        for (var division = inputRateHz / outputRateHz / 2; division > 1; division--)
            if (inputRateHz % division == 0)
                return division;
        return 1;
    }

    private static void CheckRate(int rateHz, string name)
    {
        if (rateHz is < LowestRateHz or > HighestRateHz)
            throw new ArgumentOutOfRangeException(name, rateHz, $"The rate must be from {LowestRateHz} to {HighestRateHz} Hz.");
    }
}
