using CallCoach.Server.Api;
using CallCoach.Server.Problems;
using CallCoach.Server.Security;
using CallCoach.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Cards;

/// <summary>A team's scorecards: everybody in the team reads what judges, its supervisors and administrators write.</summary>
public static class CardEndpoints
{
    public static void MapCards(this IEndpointRouteBuilder api)
    {
        var cards = api.MapGroup("/teams/{id:guid}/cards").WithTags("Scorecards");
        cards.MapGet("", ListCards).WithSummary("The team's scorecards, newest first, and what cards may name");
        cards.MapGet("/{number:int:min(0)}", GetCard).WithSummary("One version of a card; 0 is the one that ships");
        cards.MapPost("", AddDraft).WithSummary("A draft, copied from a version or given whole (supervisor of the team, administrator)");
        cards.MapPut("/{number:int:min(0)}", PutDraft).WithSummary("Change a draft (supervisor of the team, administrator)");
        cards.MapDelete("/{number:int:min(0)}", DeleteDraft).WithSummary("Throw a draft away (supervisor of the team, administrator)");
        cards.MapPost("/{number:int:min(0)}/publish", Publish)
            .WithSummary("From now on calls are judged by this card; it never changes again (supervisor of the team, administrator)");
        cards.MapPost("/preview", Preview).WithSummary("What a card would make of the team's last 200 calls (supervisor of the team, administrator)");
    }

    private static async Task<Results<Ok<CardList>, NotFound>> ListCards(Guid id, TeamCardBook book, CurrentUser user, CancellationToken cancellation) =>
        await book.SeesAsync(id, user, cancellation) ? TypedResults.Ok(await book.ListAsync(id, user, cancellation)) : TypedResults.NotFound();

    private static async Task<Results<Ok<FullCard>, NotFound>> GetCard(
        Guid id, int number, TeamCardBook book, CurrentUser user, CancellationToken cancellation) =>
        await book.SeesAsync(id, user, cancellation) && await book.FindAsync(id, number, user, cancellation) is { } card
            ? TypedResults.Ok(card)
            : TypedResults.NotFound();

    private static async Task<Results<Created<FullCard>, NotFound, Problem403, ValidationProblem, Problem409>> AddDraft(
        Guid id, NewCard body, TeamCardBook book, CurrentUser user, CancellationToken cancellation)
    {
        if (!await book.SeesAsync(id, user, cancellation))
            return TypedResults.NotFound();
        if (Refuse(user) is { } refusal)
            return refusal;
        if (body.Content is { } given && CardFaults.Check(given, out _) is { } problem)
            return problem;
        if (await book.ContentOfAsync(id, body.BasedOn, cancellation) is not { } copied)
            return new Faults().Require(false, "basedOn", "There is no such version.").Problem!;
        return await book.TryAddAsync(id, body.Content ?? copied, body.BasedOn, user, cancellation) is { } card
            ? TypedResults.Created($"{ApiSetup.Prefix}/teams/{id}/cards/{card.Number}", card)
            : Changed();
    }

    private static async Task<Results<Ok<FullCard>, NotFound, Problem403, ValidationProblem, Problem409>> PutDraft(
        Guid id, int number, CardChange body, TeamCardBook book, CurrentUser user, CancellationToken cancellation)
    {
        if (!await book.SeesAsync(id, user, cancellation))
            return TypedResults.NotFound();
        if (Refuse(user) is { } refusal)
            return refusal;
        if (CardFaults.Check(body.Content, out _) is { } problem)
            return problem;
        if (await book.FindRowAsync(id, number, cancellation) is not { } card)
            return number == 0 ? Published() : TypedResults.NotFound();
        if (card.State != CardState.Draft)
            return Published();
        if (card.Revision != body.Revision)
            return Changed();
        return await book.TryChangeAsync(card, body.Content, user, cancellation) is { } changed ? TypedResults.Ok(changed) : Changed();
    }

    private static async Task<Results<NoContent, NotFound, Problem403, Problem409>> DeleteDraft(
        Guid id, int number, CallDb db, TeamCardBook book, CurrentUser user, CancellationToken cancellation)
    {
        if (!await book.SeesAsync(id, user, cancellation))
            return TypedResults.NotFound();
        if (Refuse(user) is { } refusal)
            return refusal;
        var deleted = await db.TeamCards.Where(card => card.TeamId == id && card.Number == number && card.State == CardState.Draft)
            .ExecuteDeleteAsync(cancellation);
        return deleted == 1 ? TypedResults.NoContent()
            : number == 0 || await db.TeamCards.AnyAsync(card => card.TeamId == id && card.Number == number, cancellation) ? Published()
            : TypedResults.NotFound();
    }

    private static async Task<Results<Ok<FullCard>, NotFound, Problem403, Problem409>> Publish(
        Guid id, int number, CardPublication body, TeamCardBook book, CurrentUser user, CancellationToken cancellation)
    {
        if (!await book.SeesAsync(id, user, cancellation))
            return TypedResults.NotFound();
        if (Refuse(user) is { } refusal)
            return refusal;
        if (await book.FindRowAsync(id, number, cancellation) is not { } card)
            return number == 0 ? Published() : TypedResults.NotFound();
        if (card.State != CardState.Draft)
            return Published();
        return card.Revision == body.Revision && await book.TryPublishAsync(card, user, cancellation) is { } published
            ? TypedResults.Ok(published)
            : Changed();
    }

    private static async Task<Results<Ok<CardPreview>, NotFound, Problem403, ValidationProblem>> Preview(
        Guid id, CardTrial body, TeamCardBook book, CardPreviews previews, CurrentUser user, CancellationToken cancellation)
    {
        if (!await book.SeesAsync(id, user, cancellation))
            return TypedResults.NotFound();
        if (Refuse(user) is { } refusal)
            return refusal;
        return CardFaults.Check(body.Content, out var card) is { } problem
            ? problem
            : TypedResults.Ok(await previews.OfAsync(id, card!, cancellation));
    }

    private static Problem403? Refuse(CurrentUser user) => TeamCardBook.MayEdit(user)
        ? null
        : new Problem403(ProblemCodes.Forbidden, "Only the team's supervisors and administrators write its scorecards.");

    private static Problem409 Changed() => new(ProblemCodes.ChangedMeanwhile, "Somebody else changed this card meanwhile. Load it again.");

    private static Problem409 Published() => new("card-published", "A card that was published never changes. Make a draft of it.");
}
