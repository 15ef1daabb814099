using System.Collections.Concurrent;
using CallCoach.Accuracy.Corpus;
using CallCoach.Accuracy.Tools;

namespace CallCoach.Accuracy.Scoring;

/// <summary>What every scorer needs.</summary>
/// <param name="Corpus">The clips of the half.</param>
/// <param name="Work">Keeps what is made.</param>
/// <param name="Seed">Of everything that is drawn by lot.</param>
/// <param name="WithPeers">Other tools are measured too.</param>
public sealed record SuiteContext(SpeechCorpus Corpus, WorkFolder Work, CorpusHalf Half, int Seed, bool WithPeers)
{
    public Random Random(string item) => Split.Random(Seed, $"{Half}/{item}");

    /// <summary>All items at once on all cores, results in order.</summary>
    public static IReadOnlyList<TResult> Map<T, TResult>(IEnumerable<T> items, Func<T, TResult> work) =>
        [.. Partitioner.Create(items.ToList(), loadBalance: true).AsParallel().AsOrdered().WithDegreeOfParallelism(Environment.ProcessorCount).Select(work)];
}
