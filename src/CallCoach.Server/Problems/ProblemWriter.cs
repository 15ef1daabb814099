using Microsoft.AspNetCore.Mvc;

namespace CallCoach.Server.Problems;

/// <summary>Writes problem details outside of endpoints: middleware, sign-in events, the exception handler.</summary>
public static class ProblemWriter
{
    public static async Task WriteAsync(HttpContext context, int status, string code, string detail)
    {
        context.Response.StatusCode = status;
        var problem = new ProblemDetails { Status = status, Detail = detail, Extensions = { [ProblemCodes.Field] = code } };
        await context.RequestServices.GetRequiredService<IProblemDetailsService>()
            .WriteAsync(new ProblemDetailsContext { HttpContext = context, ProblemDetails = problem });
    }
}
