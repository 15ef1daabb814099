using System.Globalization;
using CallCoach.Server.Api;
using CallCoach.Server.Problems;
using CallCoach.Server.Security;
using CallCoach.Speech;
using CallCoach.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CallCoach.Server.Search;

/// <summary>Finds calls by what was said in them; only calls that the user may see.</summary>
public static class SearchEndpoints
{
    public static void MapSearch(this IEndpointRouteBuilder api) =>
        api.MapGet("/search", Search).WithTags("Search").WithSummary("Calls in which something was said, newest first, with the lines");

    private static async Task<Results<Ok<SearchPage>, ValidationProblem>> Search(
        [AsParameters] SearchRequest request, CallFinder finder, CurrentUser user, CancellationToken cancellation)
    {
        var faults = new Faults();
        SearchQuery? query = null;
        Side? side = null;
        long before = 0;
        faults.Require(request.Q is { Length: > 0 and <= SearchQuery.LongestText }, "q", $"Must have 1 to {SearchQuery.LongestText} characters.")
            .Require(request.Q is null || SearchQuery.TryParse(request.Q, out query), "q", "Must have a letter or a digit.")
            .Require(Word.TryParse(request.Side, out side), "side", $"Must be one of {Word.All<Side>()}.")
            .Require(request.Cursor is null || long.TryParse(request.Cursor, NumberStyles.None, CultureInfo.InvariantCulture, out before), "cursor", "Must be the next of an earlier page.")
            .Require(request.Limit is null or (>= 1 and <= SearchRequest.LongestPage), "limit", $"Must be 1 to {SearchRequest.LongestPage}.");
        if (faults.Problem is { } problem)
            return problem;
        var scope = user.SearchScope() with
        {
            Agent = request.Agent, Team = request.Team, Side = side, From = request.From?.UtcDateTime, To = request.To?.UtcDateTime,
            Before = request.Cursor is null ? null : before,
        };
        return TypedResults.Ok(await finder.FindAsync(query!, scope, request.Limit ?? SearchRequest.UsualPage, user, cancellation));
    }
}
