using CallCoach.Server.Problems;
using Microsoft.Net.Http.Headers;

namespace CallCoach.Server.Security;

/// <summary>Refuses what another site makes a signed-in browser send: unsafe methods and WebSocket upgrades (CSRF).</summary>
/// <remarks>
/// Browsers say where a request comes from and pages cannot forge it: <c>Sec-Fetch-Site</c>, in older ones <c>Origin</c>.
/// A request without both comes from a program, which no other site can drive; one with an API key carries no cookie's rights.
/// Source: OWASP CSRF Prevention Cheat Sheet, "Fetch Metadata headers".
/// </remarks>
public sealed class SameOrigin(RequestDelegate next)
{
    public const string ApiKeyHeader = "X-Api-Key";
    public const string RefusalCode = "cross-origin";

    public Task InvokeAsync(HttpContext context) =>
        NeedsCheck(context.Request) && !IsOwn(context.Request)
            ? ProblemWriter.WriteAsync(context, StatusCodes.Status403Forbidden, RefusalCode,
                "Requests from another site's pages are refused.")
            : next(context);

    private static bool NeedsCheck(HttpRequest request) =>
        !request.Headers.ContainsKey(ApiKeyHeader) && (!IsSafe(request.Method) || request.HttpContext.WebSockets.IsWebSocketRequest);

    private static bool IsSafe(string method) =>
        HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method);

    private static bool IsOwn(HttpRequest request)
    {
        string? site = request.Headers["Sec-Fetch-Site"];
        if (!string.IsNullOrEmpty(site))
            return site is "same-origin" or "none";
        string? origin = request.Headers[HeaderNames.Origin];
        // The scheme may differ behind a proxy that ends TLS; host and port may not.
        return string.IsNullOrEmpty(origin)
            || (Uri.TryCreate(origin, UriKind.Absolute, out var from) && from.Authority == HostOf(request));
    }

    private static string HostOf(HttpRequest request) =>
        Uri.TryCreate($"{request.Scheme}://{request.Host}", UriKind.Absolute, out var own) ? own.Authority : "";
}
