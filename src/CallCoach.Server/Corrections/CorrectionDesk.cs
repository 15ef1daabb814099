using System.Text.Json.Nodes;
using CallCoach.Coaching;
using CallCoach.Server.Cards;
using CallCoach.Server.Documents;
using CallCoach.Server.Problems;
using CallCoach.Server.Security;
using CallCoach.Storage;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Corrections;

/// <summary>Learns from a team's reviews, keeps what was switched on, and applies it to calls.</summary>
public sealed class CorrectionDesk(CallDb db, ScoreCards cards, TeamDocuments documents, DocumentEditor editor, ReviewedCalls reviews)
{
    public async Task<CorrectionState> ReadAsync(Guid teamId, CancellationToken cancellation)
    {
        var card = await cards.OfAsync(teamId, cancellation);
        var calls = await reviews.ReadAsync(teamId, card, cancellation);
        var learned = CorrectionLearner.Learn(calls, card.Version);
        var (document, editedBy) = await editor.ReadAsync(teamId, TeamDocument.Correction, cancellation) ?? (null!, null);
        var kept = document is null ? TeamCorrection.Off : StoredJson.Read<TeamCorrection>(document.Content);
        return new CorrectionState(
            document?.Version ?? 0, kept is { Model: { } model, HeldOut: { } heldOut } ? CorrectionView.Of(model, heldOut) : null,
            kept.Model is not null && kept.Model.CardVersion != card.Version, calls.Count, CorrectionLearner.LeastCalls,
            learned is null ? null : CorrectionView.Of(learned.Model, learned.HeldOut), ScoredBy.Of(card), editedBy, document?.EditedAt);
    }

    /// <returns>Null when it is done; else why not.</returns>
    internal async Task<Problem409?> TrySwitchAsync(Guid teamId, CorrectionSwitch change, CurrentUser user, CancellationToken cancellation)
    {
        if (!change.On)
            return await editor.TryChangeAsync(teamId, TeamDocument.Correction, change.Version, TeamCorrection.Off, user, cancellation);
        var card = await cards.OfAsync(teamId, cancellation);
        var calls = await reviews.ReadAsync(teamId, card, cancellation);
        if (CorrectionLearner.Learn(calls, card.Version) is not { } learned)
            return new Problem409("too-few-reviews", $"{CorrectionLearner.LeastCalls} reviewed calls are needed, there are {calls.Count}.");
        if (!learned.HeldOut.IsBetter)
            return new Problem409("no-gain", "On reviews that it had not seen, the corrected score was no better than the machine's.");
        return await editor.TryChangeAsync(teamId, TeamDocument.Correction, change.Version, new TeamCorrection(learned.Model, learned.HeldOut), user, cancellation);
    }

    /// <summary>The corrected score of a call that may be seen; null where there is none.</summary>
    public async Task<CallCorrection?> OfAsync(Call call, CancellationToken cancellation)
    {
        if (call.Numbers.Score is not { } machine || (await documents.CorrectionAsync(call.TeamId, cancellation)).Model is not { } model)
            return null;
        var report = await db.CallDetails.Where(detail => detail.CallId == call.Id).Select(detail => detail.Report).SingleOrDefaultAsync(cancellation);
        if (report is null || JsonNode.Parse(report)?["score"] is not { } score || score["cardVersion"]?.GetValue<string>() != model.CardVersion)
            return null;
        var criteria = score["criteria"]!.AsArray();
        if (criteria.Any(MachineFindings.Failed))
            return null;   // its total is that of the failure
        var shares = ReviewedCalls.Shares(criteria.Select(criterion => (criterion!["id"]!.GetValue<string>(), (JsonNode?)criterion)));
        return CallCorrection.Of(machine, model.Correct(machine, shares), model);
    }
}
