using CallCoach.Speech;

namespace CallCoach.Coaching;

/// <summary>Sentences can be heard to their last word: the share of faded endings among those that could be judged.</summary>
public sealed class EndingsCriterion : ICriterion
{
    /// <summary>Fewer endings make no habit.</summary>
    private const int LeastEndings = 5;

    /// <summary>One sentence in ten may sink in anybody's talk.</summary>
    private static readonly Band Natural = new(null, 0.1);

    public string Id => "endings";

    public string Reading => "fadedEndings";

    public Band BandOf(ScoredCall call) => Natural;

    public CriterionResult Judge(ScoredCall call, Curve curve)
    {
        var judged = call.Measures.Agent.Utterances.Where(utterance => !float.IsNaN(utterance.Ending.FadeDb)).ToList();
        if (judged.Count < LeastEndings)
            return CriterionResult.Without(NotApplicable.NoEvidence);
        var faded = judged.Where(utterance => utterance.Ending.Fade).OrderBy(utterance => utterance.Ending.FadeDb).ToList();
        var value = (double)faded.Count / judged.Count;
        var share = curve.At(value);
        var costly = faded.Select(utterance => new TimeRange(utterance.Start, utterance.End));
        return new CriterionResult(value, share, share < 1 ? [.. costly.Take(Weighing.MostMoments)] : []);
    }
}
