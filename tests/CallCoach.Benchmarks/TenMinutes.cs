using CallCoach.Accuracy.Corpus;
using CallCoach.Accuracy.Making;
using CallCoach.Accuracy.Tools;

namespace CallCoach.Benchmarks;

/// <summary>Ten minutes of conversation of two recorded voices, a channel each.</summary>
public static class TenMinutes
{
    public const double Seconds = 600;
    private const int Seed = 1;

    public static MadeCall Make(WorkFolder work)
    {
        var corpus = new SpeechCorpus(work, CorpusHalf.Dev);
        var call = Dialogue.Make(Voice(corpus, "en-Allison"), Voice(corpus, "it-Carlo"), Seconds, Split.Random(Seed, "benchmark")).Call;
        var length = (int)SpeechFormat.Samples(Seconds);
        return call with { Agent = call.Agent[..length], Customer = call.Customer[..length] };
    }

    private static List<Clip> Voice(SpeechCorpus corpus, string voice) => [.. corpus.Prompts.Where(clip => clip.Voice == voice && clip.Seconds < 12)];
}
