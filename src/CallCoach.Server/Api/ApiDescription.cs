using CallCoach.Server.Hosting;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace CallCoach.Server.Api;

/// <summary>What <c>/openapi/v1.json</c> says beyond the single endpoints.</summary>
public static class ApiDescription
{
    public static void Describe(OpenApiOptions options) =>
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo
            {
                Title = "CallCoach",
                Version = StartNotice.Version,
                Description =
                    "Calls, their readings and cues, and the people around them. Times are seconds from the start of a call, levels " +
                    "dBFS (10·log10 of mean square, full scale 1.0), rates syllables per second; unknown values are null. Errors are " +
                    "problem details (RFC 9457) with a `code`. Sign in with `POST /api/v1/session`; the session is a cookie. What " +
                    "may not be seen answers 404.",
            };
            document.Components ??= new OpenApiComponents();
            document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
            {
                ["session"] = new OpenApiSecurityScheme { Type = SecuritySchemeType.ApiKey, In = ParameterLocation.Cookie, Name = "callcoach" },
            };
            return Task.CompletedTask;
        });
}
