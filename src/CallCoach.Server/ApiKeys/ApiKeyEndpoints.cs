using System.Linq.Expressions;
using CallCoach.Server.Accounts;
using CallCoach.Server.Api;
using CallCoach.Server.Problems;
using CallCoach.Server.Security;
using CallCoach.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CallCoach.Server.ApiKeys;

/// <summary>Keys with which recorders and programs stream calls in. Administrators only.</summary>
public static class ApiKeyEndpoints
{
    private const string Mark = "cck_";   // tells people and secret scanners what they found
    private const int PrefixLength = 10;

    private static readonly Expression<Func<ApiKey, ApiKeyRow>> ToRow = key => new ApiKeyRow(
        key.Id, key.Name, key.Prefix, new Named(key.TeamId, key.Team!.Name), key.CreatedAt, key.LastUsedAt, key.RevokedAt);

    public static void MapApiKeys(this IEndpointRouteBuilder api)
    {
        var keys = api.MapGroup("/api-keys").WithTags("API keys").RequireAuthorization(AccountsSetup.AdministratorsOnly);
        keys.MapGet("", ListKeys).WithSummary("All ingest keys, newest first, revoked ones too (administrator)");
        keys.MapPost("", CreateKey).WithSummary("Make an ingest key; the answer shows it, once (administrator)");
        keys.MapDelete("/{id:guid}", RevokeKey).WithSummary("Revoke an ingest key; running calls go on, new ones are refused (administrator)");
    }

    private static async Task<Ok<List<ApiKeyRow>>> ListKeys(CallDb db, CancellationToken cancellation) =>
        TypedResults.Ok(await db.ApiKeys.OrderByDescending(key => key.CreatedAt).Select(ToRow).ToListAsync(cancellation));

    private static async Task<Results<Created<CreatedApiKey>, ValidationProblem>> CreateKey(
        NewApiKey body, CallDb db, TimeProvider clock, CancellationToken cancellation)
    {
        var team = await db.Teams.FindAsync([body.TeamId], cancellation);
        if (new Faults().Text("name", body.Name, ApiKey.NameLength).Require(team is not null, "teamId", "There is no such team.").Problem is { } problem)
            return problem;
        var secret = Mark + Secret.New();
        var key = new ApiKey
        {
            TeamId = body.TeamId, Name = body.Name.Trim(), Prefix = secret[..PrefixLength],
            Hash = Secret.Hash(secret), CreatedAt = clock.GetUtcNow().UtcDateTime,
        };
        db.ApiKeys.Add(key);
        await db.SaveChangesAsync(cancellation);
        return TypedResults.Created($"{ApiSetup.Prefix}/api-keys/{key.Id}",
            new CreatedApiKey(key.Id, key.Name, key.Prefix, new Named(team!.Id, team.Name), key.CreatedAt, secret));
    }

    private static async Task<Results<NoContent, NotFound>> RevokeKey(Guid id, CallDb db, TimeProvider clock, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var revoked = await db.ApiKeys.Where(key => key.Id == id)
            .ExecuteUpdateAsync(set => set.SetProperty(key => key.RevokedAt, key => key.RevokedAt ?? now), cancellation);
        return revoked == 1 ? TypedResults.NoContent() : TypedResults.NotFound();
    }
}
