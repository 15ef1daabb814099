namespace CallCoach.Accuracy.Making;

/// <summary>A clean recording put together from clips, with where speech is.</summary>
/// <param name="Samples">8 kHz.</param>
/// <param name="Sounds">Every stretch of sound, in order, as <see cref="Corpus.SpeechTruth.Sounds"/>.</param>
/// <param name="MadeGaps">Where silence was put in.</param>
/// <param name="ActiveLevelDbfs">Mean power within utterances.</param>
public sealed record SpokenPassage(float[] Samples, IReadOnlyList<TimeRange> Sounds, IReadOnlyList<TimeRange> MadeGaps, double ActiveLevelDbfs)
{
    /// <summary>From the first sound to the last.</summary>
    public TimeRange Span => new(Sounds[0].Start, Sounds[^1].End);

    /// <summary>Silences between sounds, whatever their length.</summary>
    public IEnumerable<TimeRange> Gaps => Sounds.Zip(Sounds.Skip(1), (before, after) => new TimeRange(before.End, after.Start));
}
