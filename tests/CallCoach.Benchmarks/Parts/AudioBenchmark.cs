using BenchmarkDotNet.Attributes;
using CallCoach.Accuracy.Making;
using CallCoach.Audio;

namespace CallCoach.Benchmarks.Parts;

/// <summary>What every sample goes through before the engine.</summary>
[MemoryDiagnoser]
public class AudioBenchmark
{
    private readonly float[] _second = Noise.White(48_000, new Random(1));
    private readonly float[] _narrow = new float[48_000];
    private readonly float[] _power = new float[257];
    private readonly RealFft _fft = new(512);
    private readonly Resampler _from48 = new(48_000, 8_000);
    private readonly Resampler _from16 = new(16_000, 8_000);

    [Benchmark]
    public void PowerSpectrumOf512() => _fft.Power(_second.AsSpan(0, 512), _power);

    [Benchmark]
    public int SecondFrom48To8Khz() => _from48.Process(_second, _narrow);

    [Benchmark]
    public int SecondFrom16To8Khz() => _from16.Process(_second.AsSpan(0, 16_000), _narrow);
}
