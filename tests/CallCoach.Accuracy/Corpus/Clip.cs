namespace CallCoach.Accuracy.Corpus;

/// <summary>One recording of one voice, as it comes, at 8 kHz.</summary>
/// <param name="Id">Unique and stable: voice and name.</param>
/// <param name="Voice">Who speaks.</param>
/// <param name="Language">ISO 639: en, es, fr, it, ru, zh.</param>
/// <param name="Samples">Full scale ±1.</param>
public sealed record Clip(string Id, string Voice, string Language, float[] Samples)
{
    private SpeechTruth? _truth;

    public CorpusHalf Half { get; } = Split.HalfOf(Id, Voice);

    /// <summary>Syllables that are spoken; NaN when the text is not known well enough (then the clip serves everything but rate).</summary>
    public double Syllables { get; init; } = double.NaN;

    /// <summary>The voice is a synthesiser's: reported apart from recorded people.</summary>
    public bool IsSynthetic { get; init; }

    /// <summary>Lexical tone of the last syllable, 1 to 5, in Mandarin; 0 otherwise.</summary>
    public int FinalTone { get; init; }

    /// <summary>The speaker asks: a rise at the end is right.</summary>
    public bool IsQuestion { get; init; }

    public double Seconds => SpeechFormat.Seconds(Samples.Length);

    /// <summary>Where speech is, by the energy of the clean recording.</summary>
    public SpeechTruth Truth => _truth ??= SpeechTruth.Of(Samples);

    /// <summary>The same words, spoken otherwise: what is known of the sound is found anew.</summary>
    public Clip Respoken(float[] samples) => this with { Samples = samples, _truth = null };

    /// <summary>The samples from the first sound to the last.</summary>
    public float[] Trimmed => Samples[(int)Truth.Start..(int)Truth.End];
}
