using CallCoach.Audio;

namespace CallCoach.Audio.Tests;

public sealed class RealFftTests
{
    public static TheoryData<int> Sizes => [64, 128, 256, 512, 1024, 2048];

    [Theory, MemberData(nameof(Sizes))]
    public void ItIsTheDirectTransform(int size)
    {
        var signal = Signal.Noise(1, size, seed: size);
        var fft = new RealFft(size);
        var (real, imaginary) = (new float[fft.Bins], new float[fft.Bins]);
        fft.Forward(signal, real, imaginary);
        for (var k = 0; k < fft.Bins; k++)
        {
            var (re, im) = Direct(signal, k);
            Assert.Equal(re, real[k], tolerance: 2e-6 * size);
            Assert.Equal(im, imaginary[k], tolerance: 2e-6 * size);
        }
    }

    [Theory, MemberData(nameof(Sizes))]
    public void PowerIsTheSquareOfTheMagnitude(int size)
    {
        var signal = Signal.Noise(1, size, seed: size);
        var fft = new RealFft(size);
        var power = new float[fft.Bins];
        fft.Power(signal, power);
        for (var k = 0; k < fft.Bins; k++)
        {
            var (re, im) = Direct(signal, k);
            Assert.Equal(re * re + im * im, power[k], tolerance: 1e-4 * size);
        }
    }

    [Theory, MemberData(nameof(Sizes)), InlineData(1 << 16)]
    public void BackAndForthIsTheSameSignal(int size)
    {
        var signal = Signal.Noise(1, size, seed: 3);
        var fft = new RealFft(size);
        var (real, imaginary, back) = (new float[fft.Bins], new float[fft.Bins], new float[size]);
        fft.Forward(signal, real, imaginary);
        fft.Inverse(real, imaginary, back);
        for (var i = 0; i < size; i++)
            Assert.Equal(signal[i], back[i], tolerance: 2e-6f);
    }

    [Fact]
    public void TheInverseOfThePowerIsTheCircularAutocorrelation()
    {
        const int size = 64;
        var signal = Signal.Noise(1, size, seed: 4);
        var fft = new RealFft(size);
        var (power, none, correlation) = (new float[fft.Bins], new float[fft.Bins], new float[size]);
        fft.Power(signal, power);
        fft.Inverse(power, none, correlation);
        for (var lag = 0; lag < size; lag++)
        {
            var expected = Enumerable.Range(0, size).Sum(n => (double)signal[n] * signal[(n + lag) % size]);
            Assert.Equal(expected, correlation[lag], tolerance: 1e-4);
        }
    }

    [Fact]
    public void NothingIsAllocated()
    {
        var fft = new RealFft(512);
        var (signal, real, imaginary, power) = (Signal.Noise(1, 512, seed: 1), new float[257], new float[257], new float[257]);
        Run();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Run();
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());

        void Run()
        {
            fft.Forward(signal, real, imaginary);
            fft.Power(signal, power);
            fft.Inverse(real, imaginary, signal);
        }
    }

    [Theory, InlineData(0), InlineData(16), InlineData(500), InlineData(-64)]
    public void OtherSizesAreRefused(int size) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new RealFft(size));

    [Fact]
    public void SpansOfAnotherLengthAreRefused()
    {
        var fft = new RealFft(64);
        Assert.Throws<ArgumentException>(() => fft.Power(new float[63], new float[33]));
        Assert.Throws<ArgumentException>(() => fft.Power(new float[64], new float[32]));
    }

    private static (double Re, double Im) Direct(float[] signal, int k)
    {
        double re = 0, im = 0;
        for (var n = 0; n < signal.Length; n++)
        {
            var angle = -2 * Math.PI * ((long)k * n % signal.Length) / signal.Length;
            re += signal[n] * Math.Cos(angle);
            im += signal[n] * Math.Sin(angle);
        }
        return (re, im);
    }
}
