using CallCoach.Coaching;
using CallCoach.Server.Cards;
using CallCoach.Server.Security;

namespace CallCoach.Server.Calibrations;

/// <summary>A calibration as the person who asks may see it: blind until it is closed.</summary>
/// <param name="About">The calibration.</param>
/// <param name="Card">That all score by.</param>
/// <param name="Mine">The own sheet; null before it is begun.</param>
/// <param name="Results">Everybody's; null until it is closed.</param>
public sealed record CalibrationView(CalibrationRow About, ScoredBy Card, SheetView? Mine, CalibrationView.Outcome? Results)
{
    /// <param name="Raters">Who handed in, by name.</param>
    /// <param name="Total">How far the totals are apart.</param>
    /// <param name="MachineTotal">Null when the call is scored by another card now.</param>
    /// <param name="Criteria">In the card's order.</param>
    public sealed record Outcome(IReadOnlyList<Rater> Raters, RaterSpread Total, int? MachineTotal, IReadOnlyList<Criterion> Criteria);

    /// <param name="Person">Who.</param>
    /// <param name="Total">0 to 100.</param>
    public sealed record Rater(Named Person, int? Total);

    /// <param name="Id">In the card.</param>
    /// <param name="Points">One a rater, in their order; null where it does not apply.</param>
    /// <param name="Spread">How far they are apart, points.</param>
    /// <param name="Machine">The machine's points; null when it gave none.</param>
    public sealed record Criterion(string Id, IReadOnlyList<double?> Points, RaterSpread Spread, double? Machine);
}
