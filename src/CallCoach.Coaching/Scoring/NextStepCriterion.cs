using CallCoach.Speech;

namespace CallCoach.Coaching;

/// <summary>A next step with a day or a time was agreed before the goodbye. Without one the costly moment is the parting. There is no half of it: all points or none, whatever the card's margin.</summary>
public sealed class NextStepCriterion : ICriterion
{
    /// <summary>As the shipped rule has it: a shorter call, or one in which the customer hardly spoke, has nothing to go on from.</summary>
    private const double LeastCallSeconds = 60;
    private const double LeastCustomerSeconds = 8;
    private const double PartingSeconds = 5;

    private static readonly Band Agreed = new(1, null);

    public string Id => "next-step";

    public string Reading => "nextSteps";

    public Band BandOf(ScoredCall call) => Agreed;

    public CriterionResult Judge(ScoredCall call, Curve curve)
    {
        if (call.Words is not { } words)
            return CriterionResult.Without(NotApplicable.NoTranscript);
        if (call.Measures.Customer is not { } customer)
            return CriterionResult.Without(NotApplicable.Mono);
        if (call.Measures.DurationSeconds < LeastCallSeconds || customer.SpeechSeconds < LeastCustomerSeconds)
            return CriterionResult.Without(NotApplicable.NoEvidence);
        if (words.NextStep is not null)
            return new CriterionResult(1, 1, []);
        var parting = words.Goodbye?.At ?? Math.Max(0, call.Measures.DurationSeconds - PartingSeconds);
        return new CriterionResult(0, 0, [new TimeRange(SpeechFormat.Samples(parting), SpeechFormat.Samples(parting + PartingSeconds))]);
    }
}
