using CallCoach.Calls;
using CallCoach.Coaching;
using CallCoach.Server.Calls;
using CallCoach.Server.Security;
using CallCoach.Storage;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Cards;

/// <summary>Scores a team's last calls by a card, and changes nothing.</summary>
public sealed class CardPreviews(CallDb db)
{
    public const int MostCalls = 200;
    private const int MostChanges = 20;

    public async Task<CardPreview> OfAsync(Guid teamId, ScoreCard card, CancellationToken cancellation)
    {
        var calls = await db.Calls.AsNoTracking().ShownToTeam()
            .Where(call => call.TeamId == teamId && call.Status != CallStatus.Running && call.Numbers.SpeechSeconds != null)
            .OrderByDescending(call => call.StartedAt).ThenByDescending(call => call.Id).Take(MostCalls)
            .Select(call => new { call.Id, call.Numbers.Score, call.Scoring }).ToListAsync(cancellation);
        var judged = calls.Select(call => (call.Id, Before: call.Score, Call: KeptScores.Find(call.Scoring))).Where(call => call.Call is not null)
            .Select(call => new Judged(call.Id, call.Before, CallScorer.Score(call.Call!, card))).ToList();
        return new CardPreview(
            calls.Count, calls.Count - judged.Count,
            ScoreSpread.Of([.. judged.Select(call => call.Before)]), ScoreSpread.Of([.. judged.Select(call => call.After.Total)]),
            await ChangesAsync(judged, cancellation), [.. card.Criteria.Select(line => Criterion(line, judged))]);
    }

    private async Task<IReadOnlyList<CardPreview.Change>> ChangesAsync(List<Judged> judged, CancellationToken cancellation)
    {
        var most = judged.Where(call => call.Before != call.After.Total).OrderByDescending(call => call.Change).Take(MostChanges).ToList();
        var ids = most.Select(call => call.Id).ToList();
        var rows = await db.Calls.Where(call => ids.Contains(call.Id)).Select(CallRow.FromCall).AsSplitQuery().ToDictionaryAsync(row => row.Id, cancellation);
        return [.. most.Where(call => rows.ContainsKey(call.Id)).Select(call => new CardPreview.Change(rows[call.Id], call.After.Total))];
    }

    private static CardPreview.Criterion Criterion(CardCriterion line, List<Judged> judged)
    {
        var scores = judged.Select(call => call.After.Criteria.Single(score => score.Id == line.Id)).ToList();
        var points = scores.Select(score => score.Points).OfType<double>().ToList();
        double? share = points.Count == 0 ? null : Math.Round(points.Average() / (line.Weight > 0 ? line.Weight : 1), 3);
        return new CardPreview.Criterion(line.Id, points.Count, share, scores.Count(score => score.Failed));
    }

    private sealed record Judged(Guid Id, int? Before, CallScore After)
    {
        // A call that gets a score, or loses it, changes as much as a call can.
        public int Change => Before is { } before && After.Total is { } after ? Math.Abs(after - before) : 100;
    }
}
