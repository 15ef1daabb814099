using CallCoach.Server.Accounts;
using CallCoach.Server.Api;
using CallCoach.Server.Audit;
using CallCoach.Server.Calls;
using CallCoach.Server.Problems;
using CallCoach.Server.Security;
using CallCoach.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Webhooks;

/// <summary>Which other systems are told of a team's calls. Data leaves the system by them, so administrators alone set them up.</summary>
public static class WebhookEndpoints
{
    private const int MostPerTeam = 20;
    private const int Page = 50;

    public static void MapWebhooks(this IEndpointRouteBuilder api)
    {
        var hooks = api.MapGroup("/teams/{id:guid}/webhooks").WithTags("Webhooks").RequireAuthorization(AccountsSetup.AdministratorsOnly);
        hooks.MapGet("", ListWebhooks).WithSummary("The team's webhooks, by name (administrator, as all of them)");
        hooks.MapPost("", CreateWebhook).WithSummary("Tell another system of the team's calls; the answer holds the secret, once");
        hooks.MapPut("/{hookId:guid}", ChangeWebhook).WithSummary("Change a webhook, or switch it on or off");
        hooks.MapDelete("/{hookId:guid}", DeleteWebhook).WithSummary("Delete a webhook with its deliveries");
        hooks.MapPost("/{hookId:guid}/secret", RenewSecret).WithSummary("Another secret, told once; the old one signs nothing any more");
        hooks.MapPost("/{hookId:guid}/test", SendTest).WithSummary("Send a message that only tries the address");
        hooks.MapGet("/{hookId:guid}/deliveries", ListDeliveries).WithSummary("What was sent or waits, newest first, a page at a time; kept for 30 days");
        hooks.MapPost("/{hookId:guid}/deliveries/{deliveryId:guid}/again", SendAgain).WithSummary("Send a delivery now, once more");
    }

    private static async Task<Results<Ok<WebhookList>, NotFound>> ListWebhooks(Guid id, CallDb db, CurrentUser user, CancellationToken cancellation) =>
        await db.SeesTeamAsync(id, user, cancellation)
            ? TypedResults.Ok(new WebhookList([.. (await db.Webhooks.AsNoTracking().Where(hook => hook.TeamId == id).OrderBy(hook => hook.Name).ToListAsync(cancellation)).Select(WebhookView.Of)]))
            : TypedResults.NotFound();

    private static async Task<Results<Created<CreatedWebhook>, NotFound, ValidationProblem, Problem409>> CreateWebhook(
        Guid id, WebhookChange body, CallDb db, WebhookSecrets secrets, WebhookOptions options, AuditLog audit, CurrentUser user, TimeProvider clock, CancellationToken cancellation)
    {
        if (!await db.SeesTeamAsync(id, user, cancellation))
            return TypedResults.NotFound();
        if (Check(body, options) is { } problem)
            return problem;
        if (await db.Webhooks.CountAsync(hook => hook.TeamId == id, cancellation) >= MostPerTeam)
            return new Problem409("too-many-webhooks", $"A team may have at most {MostPerTeam} webhooks.");
        var (secret, kept) = secrets.New();
        var hook = new Webhook
        {
            TeamId = id, Name = body.Name.Trim(), Url = body.Url, Events = EventsOf(body), Secret = kept, On = body.On,
            CreatedBy = user.Id, CreatedAt = clock.GetUtcNow().UtcDateTime,
        };
        db.Webhooks.Add(hook);
        audit.Add(user, AuditAction.WebhookChanged, id, detail: $"{hook.Name}: {HostOf(hook)}, {hook.Events}");
        await db.SaveChangesAsync(cancellation);
        return TypedResults.Created($"{ApiSetup.Prefix}/teams/{id}/webhooks/{hook.Id}", new CreatedWebhook(WebhookView.Of(hook), secret));
    }

    private static async Task<Results<Ok<WebhookView>, NotFound, ValidationProblem>> ChangeWebhook(
        Guid id, Guid hookId, WebhookChange body, CallDb db, WebhookOptions options, WebhookBell bell, AuditLog audit, CurrentUser user, CancellationToken cancellation)
    {
        if (await FindAsync(id, hookId, db, cancellation) is not { } hook)
            return TypedResults.NotFound();
        if (Check(body, options) is { } problem)
            return problem;
        (hook.Name, hook.Url, hook.Events, hook.On) = (body.Name.Trim(), body.Url, EventsOf(body), body.On);
        audit.Add(user, AuditAction.WebhookChanged, id, detail: $"{hook.Name}: {HostOf(hook)}, {hook.Events}{(hook.On ? "" : ", off")}");
        await db.SaveChangesAsync(cancellation);
        bell.Ring();
        return TypedResults.Ok(WebhookView.Of(hook));
    }

    private static async Task<Results<NoContent, NotFound>> DeleteWebhook(
        Guid id, Guid hookId, CallDb db, AuditLog audit, CurrentUser user, CancellationToken cancellation)
    {
        if (await FindAsync(id, hookId, db, cancellation) is not { } hook)
            return TypedResults.NotFound();
        db.Webhooks.Remove(hook);
        audit.Add(user, AuditAction.WebhookChanged, id, detail: $"{hook.Name}: deleted");
        await db.SaveChangesAsync(cancellation);
        return TypedResults.NoContent();
    }

    private static async Task<Results<Ok<CreatedWebhook>, NotFound>> RenewSecret(
        Guid id, Guid hookId, CallDb db, WebhookSecrets secrets, AuditLog audit, CurrentUser user, CancellationToken cancellation)
    {
        if (await FindAsync(id, hookId, db, cancellation) is not { } hook)
            return TypedResults.NotFound();
        var (secret, kept) = secrets.New();
        hook.Secret = kept;
        audit.Add(user, AuditAction.WebhookChanged, id, detail: $"{hook.Name}: new secret");
        await db.SaveChangesAsync(cancellation);
        return TypedResults.Ok(new CreatedWebhook(WebhookView.Of(hook), secret));
    }

    private static async Task<Results<Accepted<DeliveryRow>, NotFound, Problem409>> SendTest(
        Guid id, Guid hookId, CallDb db, WebhookBell bell, TimeProvider clock, CancellationToken cancellation)
    {
        if (await FindAsync(id, hookId, db, cancellation) is not { } hook)
            return TypedResults.NotFound();
        if (!hook.On)
            return new Problem409("webhook-off", "The webhook is switched off.");
        var now = clock.GetUtcNow();
        var deliveryId = Guid.CreateVersion7(now);
        var delivery = new WebhookDelivery
        {
            Id = deliveryId, WebhookId = hookId, Event = WebhookEvent.Test, CreatedAt = now.UtcDateTime, DueAt = now.UtcDateTime,
            Body = StoredJson.Write(new WebhookBody(deliveryId, WebhookEvent.Test, now.UtcDateTime, null, null)),
        };
        db.WebhookDeliveries.Add(delivery);
        await db.SaveChangesAsync(cancellation);
        bell.Ring();
        return TypedResults.Accepted((string?)null, Row(delivery));
    }

    private static async Task<Results<Ok<DeliveryPage>, NotFound, ValidationProblem>> ListDeliveries(
        Guid id, Guid hookId, string? cursor, CallDb db, CancellationToken cancellation)
    {
        if (await FindAsync(id, hookId, db, cancellation) is null)
            return TypedResults.NotFound();
        CallCursor? after = null;
        if (new Faults().Require(cursor is null || CallCursor.TryParse(cursor, out after), "cursor", "Must be the next of an earlier page.").Problem is { } problem)
            return problem;
        var deliveries = db.WebhookDeliveries.AsNoTracking().Where(delivery => delivery.WebhookId == hookId);
        if (after is { StartedAt: var at, Id: var last })
            deliveries = deliveries.Where(delivery => delivery.CreatedAt <= at && (delivery.CreatedAt < at || delivery.Id.CompareTo(last) < 0));
        var rows = await deliveries.OrderByDescending(delivery => delivery.CreatedAt).ThenByDescending(delivery => delivery.Id).Take(Page + 1)
            .Select(DeliveryRow.FromDelivery).ToListAsync(cancellation);
        var page = rows.Take(Page).ToList();
        return TypedResults.Ok(new DeliveryPage(page, rows.Count > page.Count ? new CallCursor(page[^1].CreatedAt, page[^1].Id).ToString() : null));
    }

    private static async Task<Results<Accepted<DeliveryRow>, NotFound, Problem409>> SendAgain(
        Guid id, Guid hookId, Guid deliveryId, CallDb db, WebhookBell bell, TimeProvider clock, CancellationToken cancellation)
    {
        if (await FindAsync(id, hookId, db, cancellation) is not { } hook
            || await db.WebhookDeliveries.SingleOrDefaultAsync(one => one.Id == deliveryId && one.WebhookId == hookId, cancellation) is not { } delivery)
            return TypedResults.NotFound();
        if (!hook.On)
            return new Problem409("webhook-off", "The webhook is switched off.");
        (delivery.State, delivery.Tries, delivery.DueAt) = (DeliveryState.Waiting, 0, clock.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync(cancellation);
        bell.Ring();
        return TypedResults.Accepted((string?)null, Row(delivery));
    }

    private static Task<Webhook?> FindAsync(Guid teamId, Guid id, CallDb db, CancellationToken cancellation) =>
        db.Webhooks.SingleOrDefaultAsync(hook => hook.Id == id && hook.TeamId == teamId, cancellation);

    private static ValidationProblem? Check(WebhookChange body, WebhookOptions options)
    {
        var faults = new Faults().Text("name", body.Name, Webhook.NameLength)
            .Require(body.Url.Length <= Webhook.UrlLength, "url", $"Must have at most {Webhook.UrlLength} characters.")
            .Require(body.Events.Count > 0 && body.Events.All(WebhookEvent.All.Contains), "events", $"Must be at least one of {string.Join(", ", WebhookEvent.All)}.");
        if (WebhookAddress.Problem(body.Url, options.AllowPrivateNetworks) is { } reason)
            faults.Add("url", reason);
        return faults.Problem;
    }

    private static string EventsOf(WebhookChange body) => string.Join(',', WebhookEvent.All.Where(body.Events.Contains));

    private static string HostOf(Webhook hook) => new Uri(hook.Url).Authority;   // the rest of an address may be a secret of its own

    private static DeliveryRow Row(WebhookDelivery delivery) => new(
        delivery.Id, delivery.Event, delivery.CallId, delivery.CreatedAt, delivery.State, delivery.Tries, delivery.TriedAt, delivery.DueAt, delivery.Status, delivery.Fault);
}
