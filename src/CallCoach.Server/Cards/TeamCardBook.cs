using System.Text.Json.Nodes;
using CallCoach.Coaching;
using CallCoach.Server.Api;
using CallCoach.Server.Audit;
using CallCoach.Server.Security;
using CallCoach.Storage;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Cards;

/// <summary>Reads and writes the versions of teams' scorecards. Drafts are seen by those who may edit; what has judged, by everybody in the team.</summary>
public sealed class TeamCardBook(CallDb db, AuditLog audit, TimeProvider clock)
{
    public static bool MayEdit(CurrentUser user) => user.IsAdministrator || user.Roles.Contains(Roles.Supervisor);

    public Task<bool> SeesAsync(Guid teamId, CurrentUser user, CancellationToken cancellation) =>
        db.SeesTeamAsync(teamId, user, cancellation);

    public async Task<CardList> ListAsync(Guid teamId, CurrentUser user, CancellationToken cancellation)
    {
        var cards = await Seen(teamId, user).OrderByDescending(card => card.Number).ToListAsync(cancellation);
        var names = await NamesAsync(cards, cancellation);
        var judging = cards.SingleOrDefault(card => card.State == CardState.Published)?.Number ?? 0;
        return new CardList(
            ScoreCards.VersionName(teamId, judging),
            [.. cards.Select(card => CardRow.Of(card, names)), CardRow.Shipped(judging == 0)],
            CardVocabulary.All);
    }

    /// <returns>Null when there is none that the user sees.</returns>
    public async Task<FullCard?> FindAsync(Guid teamId, int number, CurrentUser user, CancellationToken cancellation)
    {
        if (number == 0)
            return FullCard.ShippedWithContent(!await db.TeamCards.AnyAsync(card => card.TeamId == teamId && card.State == CardState.Published, cancellation));
        return await Seen(teamId, user).SingleOrDefaultAsync(card => card.Number == number, cancellation) is { } card
            ? await FullAsync(card, cancellation)
            : null;
    }

    public Task<TeamCard?> FindRowAsync(Guid teamId, int number, CancellationToken cancellation) =>
        db.TeamCards.SingleOrDefaultAsync(card => card.TeamId == teamId && card.Number == number, cancellation);

    /// <returns>Null when there is no such version.</returns>
    public async Task<JsonObject?> ContentOfAsync(Guid teamId, int number, CancellationToken cancellation) =>
        number == 0 ? ScoreCard.Default.ToJson()
        : await FindRowAsync(teamId, number, cancellation) is { } card ? (JsonObject)JsonNode.Parse(card.Content)! : null;

    /// <returns>Null when another draft was faster: the number is part of the key.</returns>
    public async Task<FullCard?> TryAddAsync(Guid teamId, JsonObject content, int basedOn, CurrentUser user, CancellationToken cancellation)
    {
        var last = await db.TeamCards.Where(card => card.TeamId == teamId).MaxAsync(card => (int?)card.Number, cancellation) ?? 0;
        var card = new TeamCard
        {
            TeamId = teamId, Number = last + 1, Content = content.ToJsonString(), BasedOn = basedOn,
            EditedBy = user.Id, EditedAt = clock.GetUtcNow().UtcDateTime,
        };
        db.TeamCards.Add(card);
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException fault) when (fault.IsDuplicate())
        {
            return null;
        }
        return await FullAsync(card, cancellation);
    }

    /// <param name="card">A draft, as it was read.</param>
    /// <returns>Null when it was changed or published meanwhile.</returns>
    public async Task<FullCard?> TryChangeAsync(TeamCard card, JsonObject content, CurrentUser user, CancellationToken cancellation)
    {
        card.Content = content.ToJsonString();
        card.Revision++;
        (card.EditedBy, card.EditedAt) = (user.Id, clock.GetUtcNow().UtcDateTime);
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            return null;
        }
        return await FullAsync(card, cancellation);
    }

    /// <param name="card">A draft, as it was read.</param>
    /// <returns>Null when it, or what judges, was changed meanwhile.</returns>
    public async Task<FullCard?> TryPublishAsync(TeamCard card, CurrentUser user, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await db.TeamCards.Where(other => other.TeamId == card.TeamId && other.State == CardState.Published)
            .ExecuteUpdateAsync(set => set.SetProperty(other => other.State, CardState.Archived).SetProperty(other => other.ArchivedAt, now), cancellation);
        card.State = CardState.Published;
        card.Revision++;
        (card.PublishedBy, card.PublishedAt) = (user.Id, now);
        audit.Add(user, AuditAction.CardPublished, card.TeamId, detail: ScoreCards.VersionName(card.TeamId, card.Number));
        try
        {
            await db.SaveChangesAsync(cancellation);
            await transaction.CommitAsync(cancellation);
        }
        catch (DbUpdateException fault) when (fault is DbUpdateConcurrencyException || fault.IsDuplicate())
        {
            return null;
        }
        return await FullAsync(card, cancellation);
    }

    private IQueryable<TeamCard> Seen(Guid teamId, CurrentUser user)
    {
        var cards = db.TeamCards.AsNoTracking().Where(card => card.TeamId == teamId);
        return MayEdit(user) ? cards : cards.Where(card => card.State != CardState.Draft);
    }

    private async Task<FullCard> FullAsync(TeamCard card, CancellationToken cancellation) => FullCard.WithContent(card, await NamesAsync([card], cancellation));

    private async Task<Dictionary<Guid, string>> NamesAsync(IReadOnlyCollection<TeamCard> cards, CancellationToken cancellation)
    {
        var people = cards.SelectMany(card => new[] { card.EditedBy, card.PublishedBy }).OfType<Guid>().Distinct().ToList();
        return await db.Users.Where(user => people.Contains(user.Id)).ToDictionaryAsync(user => user.Id, user => user.DisplayName, cancellation);
    }
}
