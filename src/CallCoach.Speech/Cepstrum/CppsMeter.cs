namespace CallCoach.Speech.Cepstrum;

/// <summary>Smoothed cepstral peak prominence (CPPS) of a channel's speech, dB: high for a clear voice, low for a hoarse or breathy one.</summary>
/// <remarks>
/// Hillenbrand and Houde 1996. It is a mean over the call, so it need not look at every moment: a look (three frames within 20 ms)
/// is taken after so much speech, and each time that the looks have become many, half as often; a look then counts for more. The
/// cost of a long call is that of a short one. One instance per channel, one thread at a time.
/// </remarks>
public sealed class CppsMeter
{
    /// <summary>Hops of sound that a look needs.</summary>
    public const int SoundHops = (SoundLength + SpeechFormat.HopSamples - 1) / SpeechFormat.HopSamples;
    private const int FirstStepHops = 8, LooksPerStep = 64;
    private const int Frames = 3, FrameStep = 80;       // 10 ms apart
    private const int SoundLength = CepstralPeak.FrameLength + (Frames - 1) * FrameStep;
    private int _step = FirstStepHops, _sinceLook, _looks;
    private double _sum, _weight;

    /// <summary>Mean over the speech so far, dB; NaN before the first look.</summary>
    public double CppsDb => _weight > 0 ? _sum / _weight : double.NaN;

    /// <summary>Takes the next hop.</summary>
    /// <param name="sound">The last <see cref="SoundHops"/> hops, the new one last; silence before the first. None of the samples may be a NaN.</param>
    /// <param name="speech">The sound of about 60 ms ago, where the look is centred, is speech.</param>
    public void Process(ReadOnlySpan<float> sound, bool speech)
    {
        if (!speech || ++_sinceLook < _step)
            return;
        _sinceLook = 0;
        Look(sound[^SoundLength..]);
        if (++_looks % LooksPerStep == 0)
            _step *= 2;
    }

    public void Reset() => (_step, _sinceLook, _looks, _sum, _weight) = (FirstStepHops, 0, 0, 0, 0);

    private void Look(ReadOnlySpan<float> sound)
    {
        var prominence = CepstralPeak.OfThread.Prominence(sound, FrameStep);
        if (!float.IsFinite(prominence))
            return;
        _sum += _step * prominence;
        _weight += _step;
    }
}
