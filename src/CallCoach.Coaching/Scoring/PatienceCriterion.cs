using CallCoach.Speech;

namespace CallCoach.Coaching;

/// <summary>The customer may finish: interruptions in 10 minutes, and no answer in the very moment in which the customer stops.</summary>
public sealed class PatienceCriterion : ICriterion
{
    /// <summary>A short call is counted as this long, so that one interruption in a minute is not ten in ten.</summary>
    private const double LeastCountedSeconds = 300;

    /// <summary>One in ten minutes happens to everybody.</summary>
    private static readonly Band Tolerated = new(null, 1);

    // Median gap between turns is about 0.2 s across languages (Stivers et al. 2009); half of that, as a habit, is
    // answering before listening. It costs at most three tenths of the points, for overlap is the stronger fact.
    private static readonly Curve Response = new(-0.2, 0.1, null, null);
    private const double ResponseWeight = 0.3;

    public string Id => "patience";

    public string Reading => "interruptions";

    public Band BandOf(ScoredCall call) => Tolerated;

    public CriterionResult Judge(ScoredCall call, Curve curve)
    {
        if (call.Measures.Conversation is not { } conversation)
            return CriterionResult.Without(NotApplicable.Mono);
        if (call.Measures.Customer is not { SpeechSeconds: > 0 })
            return CriterionResult.Without(NotApplicable.NoEvidence);
        var perTenMinutes = conversation.Interruptions.Count * 600 / Math.Max(LeastCountedSeconds, call.Measures.DurationSeconds);
        var share = curve.At(perTenMinutes) * ShareOfResponse(conversation.MedianResponseSeconds);
        var costly = conversation.Interruptions.OrderByDescending(overlap => overlap.Length);
        return new CriterionResult(conversation.Interruptions.Count, share, share < 1 ? [.. costly.Take(Weighing.MostMoments)] : []);
    }

    private static double ShareOfResponse(double medianSeconds) =>
        double.IsNaN(medianSeconds) ? 1 : 1 - ResponseWeight * (1 - Response.At(medianSeconds));
}
