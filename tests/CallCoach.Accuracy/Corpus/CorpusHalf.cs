namespace CallCoach.Accuracy.Corpus;

/// <summary>Parameters of the engine are chosen on the one half; the other is reported.</summary>
public enum CorpusHalf
{
    Dev,
    Test,
}
