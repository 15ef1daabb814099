namespace CallCoach.Coaching;

/// <summary>The points of the script were said; their order is told beside the score and costs nothing, for a conversation leads its own way.</summary>
public sealed class ScriptCriterion : ICriterion
{
    /// <summary>All of them.</summary>
    private static readonly Band Whole = new(1, null);

    public string Id => "script";

    public string Reading => "scriptSaid";

    public Band BandOf(ScoredCall call) => Whole;

    public CriterionResult Judge(ScoredCall call, Curve curve)
    {
        if (call.Words is not { } words)
            return CriterionResult.Without(NotApplicable.NoTranscript);
        if (words.Script?.Said is not { } said)
            return CriterionResult.Without(NotApplicable.NoEvidence);
        return new CriterionResult(said, curve.At(said), []);
    }
}
