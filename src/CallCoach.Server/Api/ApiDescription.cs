using CallCoach.Server.Accounts;
using CallCoach.Server.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace CallCoach.Server.Api;

/// <summary>What <c>/openapi/v1.json</c> says beyond the single endpoints: what holds for all of them.</summary>
public static class ApiDescription
{
    private const string Session = "session";

    private static readonly Dictionary<string, string> PathParameters = new()
    {
        ["id"] = "As lists give it.",
        ["callId"] = "The call.",
        ["number"] = "Of the cue or the line within the call, or of the card within the team, from 1.",
        ["jobId"] = "The job.",
        ["commentId"] = "The comment.",
        ["clipId"] = "The clip.",
        ["assignmentId"] = "The assignment.",
        ["scriptId"] = "The practice script.",
        ["calibrationId"] = "The calibration.",
    };

    public static void Describe(OpenApiOptions options)
    {
        options.AddDocumentTransformer((document, _, _) =>
        {
            DescribeDocument(document);
            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, context, _) =>
        {
            DescribeOperation(operation, context);
            return Task.CompletedTask;
        });
    }

    private static void DescribeDocument(OpenApiDocument document)
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
            [Session] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.ApiKey, In = ParameterLocation.Cookie, Name = AccountsSetup.CookieName,
                Description = "Set by POST /api/v1/session.",
            },
        };
    }

    private static void DescribeOperation(OpenApiOperation operation, OpenApiOperationTransformerContext context)
    {
        foreach (var parameter in operation.Parameters?.OfType<OpenApiParameter>() ?? [])
            parameter.Description ??= PathParameters.GetValueOrDefault(parameter.Name ?? "");
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        if (metadata.OfType<IAllowAnonymous>().Any())
            return;
        operation.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Session, context.Document)] = [] }];
        operation.Responses ??= [];
        operation.Responses.TryAdd("401", new OpenApiResponse { Description = "Nobody is signed in (signed-out)." });
        if (metadata.OfType<IAuthorizeData>().Any(data => data.Policy == AccountsSetup.AdministratorsOnly))
            operation.Responses.TryAdd("403", new OpenApiResponse { Description = "Not an administrator (forbidden)." });
    }
}
