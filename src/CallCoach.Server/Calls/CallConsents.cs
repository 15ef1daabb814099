using CallCoach.Calls;
using CallCoach.Server.Audit;
using CallCoach.Server.Problems;
using CallCoach.Server.Security;
using CallCoach.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.Calls;

/// <summary>The agent confirms that the customer agrees to being recorded; from then on the call is heard.</summary>
public static class CallConsents
{
    public static void MapCallConsents(this IEndpointRouteBuilder api) =>
        api.MapPost("/calls/{id:guid}/consent", GiveConsent).WithTags("Calls")
            .WithSummary("The customer agrees to being recorded: hear the call from now on (the agent of the call)");

    private static async Task<Results<NoContent, NotFound, Problem403, Problem409>> GiveConsent(
        Guid id, CallDb db, CallRegistry registry, ICallStore store, AuditLog audit, CurrentUser user, CancellationToken cancellation)
    {
        if (await db.Calls.AsNoTracking().VisibleTo(user).SingleOrDefaultAsync(call => call.Id == id, cancellation) is not { } call)
            return TypedResults.NotFound();
        if (call.AgentId != user.Id)
            return new Problem403("not-your-call", "Only the agent of the call confirms the customer's consent.");
        if (call.Consent == CallConsent.Given)
            return TypedResults.NoContent();
        // Noted first: a server that stops in between shall not have heard a call that says it waits.
        if (registry.Find(id) is not { } running || !await store.KeepConsentAsync(id, cancellation))
            return new Problem409("consent-not-awaited", "This call does not wait for consent.");
        running.GiveConsent();
        audit.Add(user, AuditAction.ConsentGiven, call.TeamId, id, FormattableString.Invariant($"{running.Seconds:0.0} s"));
        await db.SaveChangesAsync(cancellation);
        return TypedResults.NoContent();
    }
}
