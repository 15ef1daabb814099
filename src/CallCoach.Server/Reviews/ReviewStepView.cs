using CallCoach.Server.Security;
using CallCoach.Storage;

namespace CallCoach.Server.Reviews;

/// <param name="State">Reached by it.</param>
/// <param name="At">UTC.</param>
/// <param name="By">Who.</param>
/// <param name="Note">What the person said; null for nothing.</param>
/// <param name="Criterion">That is disputed; null for other steps.</param>
public sealed record ReviewStepView(ReviewState State, DateTime At, Named By, string? Note, string? Criterion)
{
    public static ReviewStepView Of(ReviewStep step, IReadOnlyDictionary<Guid, string> names) =>
        new(step.State, step.At, new Named(step.UserId, names.GetValueOrDefault(step.UserId, "")), step.Note, step.Criterion);
}
