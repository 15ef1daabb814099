using CallCoach.Accuracy.Scoring;
using CallCoach.Accuracy.Tools;

namespace CallCoach.Accuracy.Corpus;

/// <summary>Every clip of one half, by kind of voice.</summary>
public sealed class SpeechCorpus
{
    private const double ShortestForRateSeconds = 2.0;
    private const int FewestSyllablesForRate = 6;

    // A clip whose text gives a rate that the voice has nowhere else was read from another text; the texts of some prompts
    // differ from what is spoken. The engine has no part in this choice.
    private const double FittingWithinSpreads = 2.5;
    private const double NormalFromMedianDeviation = 1.4826;

    private readonly List<string> _mismatched = [];

    public SpeechCorpus(WorkFolder work, CorpusHalf half)
    {
        Prompts = Of(half, new AsteriskPrompts(work).Load());
        LibriVox = Of(half, new LibriVoxReader(work).Load());
        Flite = Of(half, new FliteVoices(work).Load());
        Mandarin = Of(half, new MandarinVoices(work).Load());
        RateRecordings = [.. Prompts.GroupBy(clip => clip.Voice).SelectMany(WithFittingText), .. WithFittingText(LibriVox)];
    }

    /// <summary>Asterisk prompts: five people, five languages.</summary>
    public IReadOnlyList<Clip> Prompts { get; }
    public IReadOnlyList<Clip> LibriVox { get; }
    public IReadOnlyList<Clip> Flite { get; }
    public IReadOnlyList<Clip> Mandarin { get; }

    public IEnumerable<Clip> All => [.. Prompts, .. LibriVox, .. Flite, .. Mandarin];

    /// <summary>Recorded people whose words are known: at least 2 s and 6 syllables.</summary>
    public IReadOnlyList<Clip> RateRecordings { get; }

    /// <summary>Clips whose text cannot be what is spoken, with the rate that it would give.</summary>
    public IReadOnlyList<string> Mismatched => _mismatched;

    private static List<Clip> Of(CorpusHalf half, IEnumerable<Clip> clips) =>
        [.. clips.AsParallel().AsOrdered().Where(clip => clip.Half == half && clip.Truth.SpeechSeconds > 0.4)];

    private List<Clip> WithFittingText(IEnumerable<Clip> voice)
    {
        var known = voice.Where(clip => clip.Syllables >= FewestSyllablesForRate && clip.Truth.SpanSeconds >= ShortestForRateSeconds).ToList();
        if (known.Count == 0)
            return known;
        var rates = known.Select(clip => Math.Log(ArticulationRate(clip))).ToList();
        var usual = Statistics.Median(rates);
        var spread = Statistics.Median(rates.Select(rate => Math.Abs(rate - usual))) * NormalFromMedianDeviation;
        var fitting = known.ToLookup(clip => Math.Abs(Math.Log(ArticulationRate(clip)) - usual) <= FittingWithinSpreads * spread);
        _mismatched.AddRange(fitting[false].Select(clip => $"{clip.Id} ({ArticulationRate(clip):0.0}/s, usually {Math.Exp(usual):0.0}/s)"));
        return [.. fitting[true]];
    }

    private static double ArticulationRate(Clip clip) => clip.Syllables / clip.Truth.SpeechSeconds;
}
