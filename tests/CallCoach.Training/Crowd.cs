using CallCoach.Accuracy.Corpus;
using CallCoach.Accuracy.Making;

namespace CallCoach.Training;

/// <summary>Babble as varied as rooms are: few or many talkers, near and far, quick and slow, steady or in bursts.</summary>
/// <param name="voices">Who may talk.</param>
public sealed class Crowd(IReadOnlyList<Clip> voices)
{
    private const int Fewest = 4, Most = 32;
    private const double LevelDbfs = -30;
    private readonly IReadOnlyList<IReadOnlyList<Clip>> _talkers = [.. voices.GroupBy(clip => clip.Voice).Select(voice => voice.ToList())];

    public float[] Babble(int length, Random random)
    {
        var babble = new float[length];
        var spread = 8 * random.NextDouble();
        var rests = random.Next(2) == 0 ? 0 : 1.2 * random.NextDouble();
        for (var talkers = (int)(Fewest * Math.Pow((double)Most / Fewest, random.NextDouble())); talkers > 0; talkers--)
            Talk(babble, _talkers[random.Next(_talkers.Count)], spread * (2 * random.NextDouble() - 1), rests, random);
        babble = Tape.Tilt(babble, 0.9 * (2 * random.NextDouble() - 1));
        return random.Next(4) == 0 ? InBursts(babble, random) : babble;
    }

    // One talker from before the start to the end, each sentence at another speed of the tape: a larger or smaller head.
    private static void Talk(float[] babble, IReadOnlyList<Clip> voice, double gainDb, double rests, Random random)
    {
        var speed = 0.85 + 0.35 * random.NextDouble();
        for (var at = -random.Next(SpeechFormat.SampleRateHz * 2); at < babble.Length;)
        {
            var clip = voice[random.Next(voice.Count)];
            var speech = Tape.Play(clip.Trimmed, speed);
            var gain = (float)Math.Pow(10, (LevelDbfs + gainDb - clip.Truth.ActiveLevelDbfs) / 20);
            for (var i = Math.Max(0, -at); i < speech.Length && at + i < babble.Length; i++)
                babble[at + i] += gain * speech[i];
            at += speech.Length + (int)SpeechFormat.Samples(rests * random.NextDouble());
        }
    }

    // Doors open and close: up to 12 dB quieter for a second or three.
    private static float[] InBursts(float[] sound, Random random)
    {
        var gated = (float[])sound.Clone();
        float gain = 1, wanted = 1;
        for (int i = 0, left = 0; i < gated.Length; i++, left--)
        {
            if (left <= 0)
                (wanted, left) = ((float)Math.Pow(10, -12 * random.NextDouble() / 20), (int)SpeechFormat.Samples(0.3 + 2.5 * random.NextDouble()));
            gain += (wanted - gain) * 0.002f;
            gated[i] *= gain;
        }
        return gated;
    }
}
