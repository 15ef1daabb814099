namespace CallCoach.Server.Security;

/// <summary>What a browser may do with our pages.</summary>
/// <remarks>
/// Scripts only from here; styles also inline, for component libraries set them; sound also from memory (playback and
/// AudioWorklets). A Document Picture-in-Picture window inherits the policy of its page. 'self' covers same-origin WebSockets
/// (CSP level 3). The microphone and the sharing of a tab's sound belong to our own pages alone.
/// </remarks>
public sealed class SecurityHeaders(RequestDelegate next)
{
    public const string ContentSecurityPolicy =
        "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; " +
        "font-src 'self' data:; media-src 'self' blob:; worker-src 'self' blob:; connect-src 'self'; " +
        "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "microphone=(self), display-capture=(self), camera=(), geolocation=(), payment=(), usb=()";
        return next(context);
    }
}
