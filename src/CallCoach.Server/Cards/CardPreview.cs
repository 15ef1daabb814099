using CallCoach.Coaching;
using CallCoach.Server.Calls;

namespace CallCoach.Server.Cards;

/// <summary>What a card would make of calls that are scored already.</summary>
/// <param name="Calls">Looked at: the team's last ones.</param>
/// <param name="Skipped">Of those, calls of which too little is kept to score them again.</param>
/// <param name="Before">The scores as they are.</param>
/// <param name="After">The scores by this card.</param>
/// <param name="Changes">The calls that change most, the largest change first.</param>
/// <param name="Criteria">How the card's criteria judge.</param>
public sealed record CardPreview(
    int Calls, int Skipped, ScoreSpread Before, ScoreSpread After, IReadOnlyList<CardPreview.Change> Changes, IReadOnlyList<CardPreview.Criterion> Criteria)
{
    /// <param name="Call">The call, with its score as it is.</param>
    /// <param name="After">By this card; null when it could not be judged.</param>
    public sealed record Change(CallRow Call, int? After);

    /// <param name="Id">In the card.</param>
    /// <param name="Applied">Calls in which it could be judged.</param>
    /// <param name="Share">Mean share of its points, 0 to 1; null when it never applied.</param>
    /// <param name="Failed">Calls that it failed.</param>
    public sealed record Criterion(string Id, int Applied, double? Share, int Failed);
}
