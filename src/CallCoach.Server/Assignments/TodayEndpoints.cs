using CallCoach.Server.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CallCoach.Server.Assignments;

/// <summary>A person's own practice.</summary>
public static class TodayEndpoints
{
    public static void MapToday(this IEndpointRouteBuilder api) =>
        api.MapGet("/practice/today", GetToday).WithTags("Practice").WithSummary("What the user is to practise today, in what order, how long it takes");

    private static async Task<Ok<TodayView>> GetToday(PracticeToday today, CurrentUser user, CancellationToken cancellation) =>
        TypedResults.Ok(await today.OfAsync(user, cancellation));
}
