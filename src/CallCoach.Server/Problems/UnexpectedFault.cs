using System.Diagnostics;
using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics;

namespace CallCoach.Server.Problems;

/// <summary>What nobody expected: logged once, told to the client without its insides, with the trace id that the log has too.</summary>
public sealed partial class UnexpectedFault(ILogger<UnexpectedFault> logger) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is BadHttpRequestException bad)
            await ProblemWriter.WriteAsync(httpContext, bad.StatusCode, ProblemCodes.FromStatus(bad.StatusCode), Explain(bad));
        else if (exception is OperationCanceledException && httpContext.RequestAborted.IsCancellationRequested)
            httpContext.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
        else
            await Answer500(httpContext, exception);
        return true;
    }

    private async Task Answer500(HttpContext context, Exception exception)
    {
        LogFault(context.Request.Method, context.Features.Get<IExceptionHandlerFeature>()?.Endpoint?.DisplayName ?? "no endpoint", Activity.Current?.Id ?? context.TraceIdentifier, exception);
        await ProblemWriter.WriteAsync(context, StatusCodes.Status500InternalServerError, "failed",
            "The server could not do this. The log has the reason under this trace id.");
    }

    /// <summary>For unreadable JSON the reader's own words, for they name the place; else the framework's.</summary>
    private static string Explain(BadHttpRequestException bad) =>
        bad.InnerException is JsonException json ? $"The body is not what this request takes. {json.Message}" : bad.Message;

    [LoggerMessage(2000, LogLevel.Error, "{Method} {Endpoint} failed; trace {TraceId}")]
    private partial void LogFault(string method, string endpoint, string traceId, Exception fault);
}
