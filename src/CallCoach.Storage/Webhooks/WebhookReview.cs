namespace CallCoach.Storage;

/// <summary>A disputed review as another system is told of it. What the agent wrote stays here.</summary>
/// <param name="Total">0 to 100, as the supervisor left it.</param>
/// <param name="MachineTotal">As it was measured.</param>
/// <param name="Criterion">That the agent disagrees with.</param>
public sealed record WebhookReview(int? Total, int? MachineTotal, string? Criterion)
{
    internal static WebhookReview Of(Review review) =>
        new(review.Total, review.MachineTotal, review.Steps.LastOrDefault(step => step.State == ReviewState.Disputed)?.Criterion);
}
