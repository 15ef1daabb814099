using BenchmarkDotNet.Attributes;
using CallCoach.Accuracy.Making;
using CallCoach.Accuracy.Tools;

namespace CallCoach.Benchmarks.Parts;

/// <summary>One second of sound through the engine; the sound moves on from call to call.</summary>
[MemoryDiagnoser]
public class AnalyzerBenchmark
{
    private readonly MadeCall _call = TenMinutes.Make(new WorkFolder(Path.Combine(Path.GetTempPath(), "callcoach-accuracy")));
    private CallAnalyzer _both = null!;
    private CallAnalyzer _agent = null!;
    private int _at;

    [GlobalSetup]
    public void Begin()
    {
        _both = new CallAnalyzer(new CallAnalyzerOptions(), new Silent());
        _agent = new CallAnalyzer(new CallAnalyzerOptions { Channels = 1 }, new Silent());
    }

    [Benchmark]
    public void TwoChannels() => _both.Process(Second(_call.Agent), Second(_call.Customer));

    [Benchmark]
    public void OneChannel() => _agent.Process(Second(_call.Agent), []);

    private ReadOnlySpan<float> Second(float[] channel)
    {
        _at = (_at + SpeechFormat.SampleRateHz) % (channel.Length - SpeechFormat.SampleRateHz);
        return channel.AsSpan(_at, SpeechFormat.SampleRateHz);
    }
}
