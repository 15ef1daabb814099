namespace CallCoach.Server.Problems;

/// <summary>An expected refusal: problem details (RFC 9457) with a <c>code</c> that programs can read.</summary>
/// <remarks>Its sealed descendants carry one status each, so that an endpoint's return type names what it may answer.</remarks>
public abstract class Problem(int status, string code, string detail) : IResult, IStatusCodeHttpResult
{
    public int? StatusCode => status;

    /// <summary>Lower case with hyphens, as in docs/protocol.md; stable.</summary>
    public string Code => code;

    /// <summary>One sentence for a person, in English.</summary>
    public string Detail => detail;

    public Task ExecuteAsync(HttpContext httpContext) => ProblemWriter.WriteAsync(httpContext, status, code, detail);

    /// <summary>Tells the API description what a descendant answers.</summary>
    private protected static void Describe(EndpointBuilder builder, int status) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(
            status, typeof(Microsoft.AspNetCore.Mvc.ProblemDetails), ["application/problem+json"]));
}
