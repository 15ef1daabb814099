using CallCoach.Coaching;

namespace CallCoach.Storage;

/// <summary>Whether a corrected score is shown beside the machine's, and which: as it was learned when it was switched on.</summary>
/// <param name="Model">Null: switched off.</param>
/// <param name="HeldOut">What was known of it then.</param>
public sealed record TeamCorrection(CorrectionModel? Model, HeldOutReport? HeldOut)
{
    public static readonly TeamCorrection Off = new(null, null);
}
