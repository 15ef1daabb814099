using CallCoach.Server.Cards;
using CallCoach.Storage;

namespace CallCoach.Server.Reviews;

/// <summary>The review of a call.</summary>
/// <param name="CallId">The call.</param>
/// <param name="State">draft, published, acknowledged, disputed, resolved.</param>
/// <param name="Version">To be sent back with a change.</param>
/// <param name="MachineTotal">0 to 100, as it was when the review began.</param>
/// <param name="Total">With what people put in the machine's place.</param>
/// <param name="Summary">For the agent.</param>
/// <param name="Card">The card that it keeps to.</param>
/// <param name="Lines">In the card's order.</param>
/// <param name="Steps">In order of time.</param>
public sealed record ReviewView(
    Guid CallId, ReviewState State, int Version, int? MachineTotal, int? Total, string? Summary, ScoredBy Card,
    IReadOnlyList<ReviewLineView> Lines, IReadOnlyList<ReviewStepView> Steps);
